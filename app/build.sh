# SPDX-License-Identifier: GPL-3.0-or-later
# Builds quietly, read by app/run and tests/run (". app/build.sh").

# build PRESET TARGET...: into build/PRESET; a line now and then, everything else into build/PRESET/build.log.
build() {
    preset=$1
    shift
    mkdir -p "build/$preset"
    log=build/$preset/build.log
    : >"$log"

    if [ ! -f "build/$preset/build.ninja" ]; then
        echo "Configuring build/$preset"
        cmake --preset "$preset" >>"$log" 2>&1 || build_failed
    fi
    {
        status=0
        cmake --build "build/$preset" --parallel "$(nproc)" --target "$@" 2>&1 || status=$?
        echo "$status" >"build/$preset/build.status"
    } | awk -v log_file="$log" '
        { print >>log_file; fflush(log_file) }
        match($0, /^\[[0-9]+\/[0-9]+\]/) {
            split(substr($0, 2, RLENGTH - 2), step, "/")
            tenth = int(10 * step[1] / step[2])
            if (step[2] > 20 && tenth > shown) { printf "Building: %d of %d\n", step[1], step[2]; fflush(); shown = tenth }
        }'
    [ "$(cat "build/$preset/build.status")" -eq 0 ] || build_failed
}

build_failed() {
    grep -v '^\[' "$log" | tail -n 60 >&2
    echo "The build failed. All of its output is in $log." >&2
    exit 1
}

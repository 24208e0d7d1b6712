<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>New cooperative</source>
        <translation>Koperasi baru</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Open another register…</source>
        <translation>Buka register lain…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Cadangkan sekarang…</translation>
    </message>
    <message>
        <source>Verify the register</source>
        <translation>Periksa register</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Buang perubahan</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Buka daftar</translation>
    </message>
    <message>
        <source>Go to a field…</source>
        <translation>Ke isian…</translation>
    </message>
    <message>
        <source>Same as in the last record</source>
        <translation>Sama dengan catatan sebelumnya</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Catatan sebelumnya</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Catatan berikutnya</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Salin beserta judul kolom</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Simpan PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Simpan SVG…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Simpan Excel…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Simpan CSV…</translation>
    </message>
    <message>
        <source>Accept all answers and save</source>
        <translation>Terima semua jawaban dan simpan</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Confirm all alike…</source>
        <translation>Setujui semua yang serupa…</translation>
    </message>
    <message>
        <source>Confirm the whole list</source>
        <translation>Setujui seluruh daftar</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Batalkan keputusan terakhir</translation>
    </message>
    <message>
        <source>Open in the form</source>
        <translation>Buka di formulir</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Second coding</source>
        <translation>Pengodean kedua</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Kesesuaian</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Ambil sampel…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Terbitkan…</translation>
    </message>
    <message>
        <source>Count and check</source>
        <translation>Hitung dan periksa</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Tarik…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Periksa berkas…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Simpan JSON…</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Terbitan</translation>
    </message>
    <message>
        <source>Why the number changed</source>
        <translation>Jembatan angka</translation>
    </message>
    <message>
        <source>Mark as verified</source>
        <translation>Tandai terverifikasi</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Kembali satu langkah</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>A cooperative of its own</source>
        <translation>Koperasi baru</translation>
    </message>
    <message>
        <source>About this one of the register…</source>
        <translation>Ubah yang terdaftar…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Take in spite of the doubt</source>
        <translation>Terima meski ragu</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Simpan baris yang ditolak…</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Batalkan impor ini…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Batalkan impor</translation>
    </message>
    <message>
        <source>List its cooperatives</source>
        <translation>Tampilkan koperasinya</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Riwayat impor</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <translation>Kolom yang diingat</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Simpan sebagai berkas…</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Baca dari berkas…</translation>
    </message>
    <message>
        <source>Two cooperatives…</source>
        <translation>Bukan duplikat…</translation>
    </message>
    <message>
        <source>Mark as two cooperatives</source>
        <translation>Tandai bukan duplikat</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gabungkan…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Open the second in the form</source>
        <translation>Buka yang kedua di formulir</translation>
    </message>
    <message>
        <source>Look for duplicates again</source>
        <translation>Cari duplikat lagi</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Kemungkinan duplikat</translation>
    </message>
    <message>
        <source>Mergers</source>
        <translation>Penggabungan</translation>
    </message>
    <message>
        <source>Marked as two</source>
        <translation>Bukan duplikat</translation>
    </message>
    <message>
        <source>Open the one that is there</source>
        <translation>Buka yang sudah ada</translation>
    </message>
    <message>
        <source>Workbooks of the regencies</source>
        <translation>Paket kabupaten/kota</translation>
    </message>
    <message>
        <source>Make the workbook…</source>
        <translation>Buat paket…</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Pertahankan milik kita</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Pakai milik mereka</translation>
    </message>
    <message>
        <source>Keep all of ours</source>
        <translation>Semua milik kita</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>Semua milik mereka</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>No annual meeting over the book years %1 to %2 is recorded.</source>
        <translation>Tidak ada RAT yang tercatat atas tahun buku %1 sampai %2.</translation>
    </message>
    <message>
        <source>The annual meeting was held over each of the years %1 to %2.</source>
        <translation>RAT diadakan atas masing-masing tahun buku %1 sampai %2.</translation>
    </message>
    <message>
        <source>Of the book years %1 to %2 the annual meeting was held over %3.</source>
        <translation>Dari tahun buku %1 sampai %2, RAT diadakan atas tahun %3.</translation>
    </message>
    <message>
        <source>Whether it does business is not known: no turnover is recorded.</source>
        <translation>Belum diketahui apakah ada usaha: volume usaha tidak tercatat.</translation>
    </message>
    <message>
        <source>It does no business: the turnover recorded last is 0.</source>
        <translation>Tidak ada usaha: volume usaha yang terakhir tercatat 0.</translation>
    </message>
    <message>
        <source>It does business: the turnover recorded last is Rp %1.</source>
        <translation>Ada usaha: volume usaha yang terakhir tercatat Rp %1.</translation>
    </message>
    <message>
        <source>It did not exist yet in all of these years.</source>
        <translation>Koperasi belum berdiri pada seluruh tahun itu.</translation>
    </message>
    <message>
        <source>Permenkop 25/2015 article 1: active with a meeting in each of the last three years and business; inactive with none in three years or no business; else neither. Meetings are due six months after the book year (UU 25/1992 article 26).</source>
        <translation>Permenkop 25/2015 Pasal 1: aktif bila mengadakan RAT dalam tiap tahun dari tiga tahun terakhir dan mempunyai usaha; tidak aktif bila tiga tahun berturut-turut tanpa RAT atau tidak ada usaha; selain itu belum dapat ditentukan. RAT paling lambat enam bulan setelah tahun buku (UU 25/1992 Pasal 26).</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>The quotation mark on line %1 is never closed. Correct that line, or save the file as CSV again.</source>
        <translation>Tanda kutip pada baris %1 tidak ditutup. Perbaiki baris itu, atau simpan lagi berkasnya sebagai CSV.</translation>
    </message>
    <message>
        <source>The file holds no rows. Choose another file, or save it again.</source>
        <translation>Berkas tidak berisi baris apa pun. Pilih berkas lain, atau simpan lagi berkasnya.</translation>
    </message>
    <message>
        <source>This is not a text file. Open it in the program it comes from and save it as CSV, or choose another file.</source>
        <translation>Ini bukan berkas teks. Buka di program asalnya dan simpan sebagai CSV, atau pilih berkas lain.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another file, or save it again.</source>
        <translation>Berkas kosong. Pilih berkas lain, atau simpan lagi berkasnya.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written, %2 are free. Nothing was changed. Make room, or choose another place.</source>
        <translation>Disk penuh: “%1” tidak ditulis, ruang kosong %2. Tidak ada yang berubah. Kosongkan ruang, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” needs %2, and %3 are free. Nothing was changed. Make room, or choose another place.</source>
        <translation>Disk penuh: “%1” memerlukan %2, ruang kosong %3. Tidak ada yang berubah. Kosongkan ruang, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist, so “%2” was not written. Create the folder, or choose another one.</source>
        <translation>Folder “%1” tidak ada, jadi “%2” tidak ditulis. Buat folder itu, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>The folder “%1” may not be written to, so “%2” was not written. Choose another folder.</source>
        <translation>Folder “%1” tidak boleh ditulisi, jadi “%2” tidak ditulis. Pilih folder lain.</translation>
    </message>
    <message>
        <source>“%1” is larger (%2) than may be written there. Nothing was changed. Choose another place, or ask who looks after this computer.</source>
        <translation>“%1” lebih besar (%2) daripada yang boleh ditulis di sana. Tidak ada yang berubah. Pilih tempat lain, atau tanyakan pengelola komputer ini.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the end. Nothing was changed. Try again, or choose another place.</source>
        <translation>“%1” tidak dapat ditulis sampai selesai. Tidak ada yang berubah. Coba lagi, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Tidak ada berkas “%1”. Periksa nama dan foldernya.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for permission, or copy it to a folder of your own.</source>
        <translation>“%1” tidak boleh dibaca. Minta izin pemiliknya, atau salin ke folder Anda sendiri.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk or the connection, then try again.</source>
        <translation>“%1” tidak dapat dibaca. Periksa disk atau sambungannya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>No file was named. Say which file is meant.</source>
        <translation>Nama berkas belum disebut. Sebutkan berkas yang dimaksud.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Add a file name.</source>
        <translation>“%1” adalah folder, bukan berkas. Tambahkan nama berkas.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Choose another name.</source>
        <translation>“%1” bukan berkas biasa. Pilih nama lain.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that is read. Choose another file.</source>
        <translation>“%1” lebih besar dari %2, batas yang dibaca. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The disk did not keep “%1” as it was written. Nothing was changed. Choose another disk, and have this one looked at.</source>
        <translation>Disk tidak menyimpan “%1” seperti yang ditulis. Tidak ada yang berubah. Pilih disk lain, dan mintalah disk ini diperiksa.</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it. Open the file to check it before you rely on it.</source>
        <translation>“%1” sudah ditulis, tetapi disk tidak memastikannya. Buka dan periksa berkas itu sebelum dipakai.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it with digits only, such as 1.234.567.</source>
        <translation>“%1” bukan bilangan bulat. Tulis dengan angka saja, misalnya 1.234.567.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write day, month and year, such as 31/12/2025.</source>
        <translation>“%1” bukan tanggal. Tulis hari, bulan, dan tahun, misalnya 31/12/2025.</translation>
    </message>
    <message>
        <source>“%1” is too large a number. Check it for doubled digits.</source>
        <translation>“%1” terlalu besar. Periksa apakah ada angka yang terketik dua kali.</translation>
    </message>
    <message>
        <source>The year of “%1” has two digits only. Write all four, such as 2025.</source>
        <translation>Tahun pada “%1” hanya dua angka. Tulis keempatnya, misalnya 2025.</translation>
    </message>
    <message>
        <source>The day %1 does not exist. Check the day, then the month.</source>
        <translation>Tanggal %1 tidak ada. Periksa hari, lalu bulannya.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>import</source>
        <translation>impor</translation>
    </message>
    <message>
        <source>workbook of a regency</source>
        <translation>paket kabupaten/kota</translation>
    </message>
    <message>
        <source>merger</source>
        <translation>penggabungan</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Opening</source>
        <translation>Keadaan awal</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Keadaan akhir</translation>
    </message>
    <message>
        <source>Newly founded</source>
        <translation>Baru berdiri</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Aktif kembali</translation>
    </message>
    <message>
        <source>Reclassified in</source>
        <translation>Masuk klasifikasi</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>Pindah masuk</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>Terlambat dicatat</translation>
    </message>
    <message>
        <source>Corrected, in</source>
        <translation>Koreksi masuk</translation>
    </message>
    <message>
        <source>Definition, in</source>
        <translation>Definisi masuk</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Dibubarkan</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Tidak aktif lagi</translation>
    </message>
    <message>
        <source>Reclassified out</source>
        <translation>Keluar klasifikasi</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Pindah keluar</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Bergabung/digabung</translation>
    </message>
    <message>
        <source>Corrected, out</source>
        <translation>Koreksi keluar</translation>
    </message>
    <message>
        <source>Definition, out</source>
        <translation>Definisi keluar</translation>
    </message>
    <message>
        <source>Regency not recorded</source>
        <translation>Kabupaten/kota tidak tercatat</translation>
    </message>
    <message>
        <source>Why the number of cooperatives changed, %1, from %2 to %3</source>
        <translation>Mengapa jumlah koperasi berubah, %1, dari %2 sampai %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Bertambah</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Berkurang</translation>
    </message>
    <message>
        <source>publication %1 (%2)</source>
        <translation>terbitan %1 (%2)</translation>
    </message>
    <message>
        <source>%1 as known on %2</source>
        <translation>%1 sebagaimana diketahui pada %2</translation>
    </message>
    <message>
        <source>The publication counted otherwise</source>
        <translation>Terbitan itu menghitung lain</translation>
    </message>
    <message>
        <source>Reading why cooperatives are counted or not…</source>
        <translation>Membaca mengapa koperasi dihitung atau tidak…</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Dihentikan sebelum selesai.</translation>
    </message>
    <message>
        <source>Both ends need a day.</source>
        <translation>Kedua ujung memerlukan tanggal.</translation>
    </message>
    <message>
        <source>The first day, %1, is later than the second, %2. Exchange the two ends.</source>
        <translation>Tanggal pertama, %1, lebih kemudian daripada tanggal kedua, %2. Tukarlah kedua ujungnya.</translation>
    </message>
    <message>
        <source>Counting at both ends…</source>
        <translation>Menghitung di kedua ujung…</translation>
    </message>
    <message>
        <source>Annual meeting or certificate</source>
        <translation>Rapat anggota tahunan atau sertifikat</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>tidak tercatat</translation>
    </message>
    <message>
        <source>Taken back from the register</source>
        <translation>Ditarik kembali dari register</translation>
    </message>
    <message>
        <source>Annual meeting</source>
        <translation>Rapat Anggota Tahunan</translation>
    </message>
    <message>
        <source>Annual meetings and turnover</source>
        <translation>RAT dan volume usaha</translation>
    </message>
    <message>
        <source>NIK certificate</source>
        <translation>Sertifikat NIK</translation>
    </message>
    <message>
        <source>Annual meeting and NIK certificate</source>
        <translation>RAT dan sertifikat NIK</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>type not recorded</source>
        <translation>jenis tidak tercatat</translation>
    </message>
    <message>
        <source>Number of cooperatives by regency and city, %1, as of %2</source>
        <translation>Jumlah koperasi menurut kabupaten/kota, %1, keadaan per %2</translation>
    </message>
    <message>
        <source>Number of production cooperatives by regency and city, %1, as of %2</source>
        <translation>Jumlah koperasi produksi menurut kabupaten/kota, %1, keadaan per %2</translation>
    </message>
    <message>
        <source>Number of cooperatives of type %1 by regency and city, %2, as of %3</source>
        <translation>Jumlah koperasi jenis %1 menurut kabupaten/kota, %2, keadaan per %3</translation>
    </message>
    <message>
        <source>Source: register of cooperatives of the provincial office, processed.</source>
        <translation>Sumber: daftar koperasi dinas provinsi, diolah.</translation>
    </message>
    <message>
        <source>Counted are cooperatives of type %1.</source>
        <translation>Yang dihitung: koperasi jenis %1.</translation>
    </message>
    <message>
        <source>Those dissolved, merged or moved to another supervisor are not counted.</source>
        <translation>Koperasi yang dibubarkan, bergabung/digabung, atau pindah pembinaan tidak dihitung.</translation>
    </message>
    <message>
        <source>Those dissolved, merged or moved to another supervisor are counted too.</source>
        <translation>Koperasi yang dibubarkan, bergabung/digabung, atau pindah pembinaan ikut dihitung.</translation>
    </message>
    <message>
        <source>Only part of them is shown: further filters are set.</source>
        <translation>Hanya sebagian yang ditampilkan: ada saringan lain yang dipasang.</translation>
    </message>
    <message>
        <source>Share of all cooperatives</source>
        <translation>Persentase dari seluruh koperasi</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>Jumlah koperasi</translation>
    </message>
    <message>
        <source>Share of production cooperatives among all cooperatives by regency and city, %1, as of %2</source>
        <translation>Persentase koperasi produksi dari seluruh koperasi menurut kabupaten/kota, %1, keadaan per %2</translation>
    </message>
    <message>
        <source>Share of cooperatives of type %1 among all cooperatives by regency and city, %2, as of %3</source>
        <translation>Persentase koperasi jenis %1 dari seluruh koperasi menurut kabupaten/kota, %2, keadaan per %3</translation>
    </message>
    <message>
        <source>Regency/city</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Share of those counted</source>
        <translation>Persentase dari yang dihitung</translation>
    </message>
    <message>
        <source>Share of cooperatives by %1, %2, as of %3</source>
        <translation>Persentase koperasi menurut %1, %2, keadaan per %3</translation>
    </message>
    <message>
        <source>Number of cooperatives by %1, %2, as of %3</source>
        <translation>Jumlah koperasi menurut %1, %2, keadaan per %3</translation>
    </message>
    <message>
        <source>Share of production cooperatives by %1, %2, as of %3</source>
        <translation>Persentase koperasi produksi menurut %1, %2, keadaan per %3</translation>
    </message>
    <message>
        <source>Number of production cooperatives by %1, %2, as of %3</source>
        <translation>Jumlah koperasi produksi menurut %1, %2, keadaan per %3</translation>
    </message>
    <message>
        <source>Share of cooperatives of type %1 by %2, %3, as of %4</source>
        <translation>Persentase koperasi jenis %1 menurut %2, %3, keadaan per %4</translation>
    </message>
    <message>
        <source>Number of cooperatives of type %1 by %2, %3, as of %4</source>
        <translation>Jumlah koperasi jenis %1 menurut %2, %3, keadaan per %4</translation>
    </message>
    <message>
        <source>Definition “%1”: %2</source>
        <translation>Definisi “%1”: %2</translation>
    </message>
    <message>
        <source>Number of production cooperatives by definition, %1, as of %2</source>
        <translation>Jumlah koperasi produksi menurut definisi, %1, keadaan per %2</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>semua jenis</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>jenis %1</translation>
    </message>
    <message>
        <source>Counted is what was recorded until %1.</source>
        <translation>Yang dihitung ialah yang tercatat sampai %1.</translation>
    </message>
    <message>
        <source>Number of cooperatives by %1 (%2), %3, %4 to %5</source>
        <translation>Jumlah koperasi menurut %1 (%2), %3, %4 sampai %5</translation>
    </message>
    <message>
        <source>Number of cooperatives (%1), %2, %3 to %4</source>
        <translation>Jumlah koperasi (%1), %2, %3 sampai %4</translation>
    </message>
    <message>
        <source>Dashed with hollow points: as published.</source>
        <translation>Putus-putus dengan titik kosong: sebagaimana diterbitkan.</translation>
    </message>
    <message>
        <source>The largest are drawn; the table has all.</source>
        <translation>Yang terbesar digambar; tabel memuat semuanya.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>published</source>
        <translation>diterbitkan</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>TW %1 %2</translation>
    </message>
    <message>
        <source>H%1 %2</source>
        <translation>Smt %1 %2</translation>
    </message>
    <message>
        <source>Known now</source>
        <translation>Diketahui sekarang</translation>
    </message>
    <message>
        <source>Known on %1</source>
        <translation>Diketahui per %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3 (%4); officially %5.</source>
        <translation>Dari %1 (%2) sampai %3 (%4); resmi %5.</translation>
    </message>
    <message>
        <source>Each definition counts anew, so the figures cannot be added up; the register is the same for all.</source>
        <translation>Setiap definisi menghitung tersendiri, jadi angkanya tidak dapat dijumlahkan; datanya sama bagi semua.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>Official definition</source>
        <translation>Definisi resmi</translation>
    </message>
    <message>
        <source>Other definitions</source>
        <translation>Definisi lain</translation>
    </message>
    <message>
        <source>regency and city</source>
        <translation>kabupaten/kota</translation>
    </message>
    <message>
        <source>%1 (without KDKMP)</source>
        <translation>%1 (tanpa KDKMP)</translation>
    </message>
    <message>
        <source>%1 (KDKMP only)</source>
        <translation>%1 (hanya KDKMP)</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Total: %1</source>
        <translation>Jumlah: %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The axis does not begin at zero.</source>
        <translation>Sumbu tidak dimulai dari nol.</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>The picture could not be drawn. Try a smaller one.</source>
        <translation>Gambar tidak dapat dibuat. Cobalah ukuran yang lebih kecil.</translation>
    </message>
    <message>
        <source>A picture is between 200 and 8000 points wide and high.</source>
        <translation>Lebar dan tinggi gambar antara 200 dan 8000 titik.</translation>
    </message>
    <message>
        <source>Pictures are saved as PNG or SVG: end the file&apos;s name with .png or .svg.</source>
        <translation>Gambar disimpan sebagai PNG atau SVG: akhiri nama berkas dengan .png atau .svg.</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of an enumeration</comment>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>Not yet classified: no rule of the sheet fits the answers.</source>
        <translation>Belum diklasifikasi: tidak ada aturan lembar metadata yang sesuai dengan jawabannya.</translation>
    </message>
    <message>
        <source>The classification scheme cannot be used: it contradicts itself or is incomplete. Install the program anew.</source>
        <translation>Skema klasifikasi tidak dapat dipakai: isinya bertentangan atau tidak lengkap. Pasang ulang program ini.</translation>
    </message>
    <message>
        <source>A decision that takes the place of another needs a reason. Nothing was saved; write the reason.</source>
        <translation>Keputusan yang menggantikan keputusan lain memerlukan alasan. Tidak ada yang disimpan; tuliskan alasannya.</translation>
    </message>
    <message>
        <source>The first question is not answered: are goods made and sold, by the cooperative or its members? Nothing was saved.</source>
        <translation>Pertanyaan pertama belum dijawab: apakah koperasi atau anggotanya membuat dan menjual barang? Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The list of words is damaged in line %1.</source>
        <translation>Daftar kata rusak pada baris %1.</translation>
    </message>
    <message>
        <source>members make goods</source>
        <translation>anggota membuat barang</translation>
    </message>
    <message>
        <source>somebody else makes goods</source>
        <translation>pihak lain membuat barang</translation>
    </message>
    <message>
        <source>the cooperative makes or works on goods</source>
        <translation>koperasi membuat atau mengolah barang</translation>
    </message>
    <message>
        <source>production unit of the cooperative</source>
        <translation>unit produksi milik koperasi</translation>
    </message>
    <message>
        <source>production unit of somebody else</source>
        <translation>unit produksi milik pihak lain</translation>
    </message>
    <message>
        <source>whose production it is</source>
        <translation>usaha anggota</translation>
    </message>
    <message>
        <source>help for members&apos; production</source>
        <translation>bantuan bagi produksi anggota</translation>
    </message>
    <message>
        <source>business that is no production</source>
        <translation>usaha yang bukan produksi</translation>
    </message>
    <message>
        <source>does not tell what is done</source>
        <translation>tidak menyebut apa yang dikerjakan</translation>
    </message>
    <message>
        <source>denied, past or planned: %1</source>
        <translation>disangkal, sudah lewat, atau baru rencana: %1</translation>
    </message>
</context>
<context>
    <name>ClassificationPage</name>
    <message>
        <source>The decision before this one was undone.</source>
        <translation>Keputusan sebelumnya dibatalkan.</translation>
    </message>
    <message>
        <source>Looking for cooperatives with the same proposal</source>
        <translation>Mencari koperasi dengan usulan yang sama</translation>
    </message>
    <message>
        <source>Saving the confirmed proposals</source>
        <translation>Menyimpan usulan yang disetujui</translation>
    </message>
</context>
<context>
    <name>ClassificationQueue</name>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>Not yet classified</source>
        <translation>Belum diklasifikasi</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Bertentangan</translation>
    </message>
    <message>
        <source>Changed by the new scheme</source>
        <translation>Berubah menurut skema baru</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Meragukan</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The folder for backups cannot be made: %1. Name a file for the backup in another folder.</source>
        <translation>Folder cadangan tidak dapat dibuat: %1. Sebutkan berkas cadangan di folder lain.</translation>
    </message>
    <message>
        <source>[FILE]</source>
        <translation>[BERKAS]</translation>
    </message>
    <message>
        <source>Makes a checked copy of the register.</source>
        <translation>Membuat salinan register yang sudah diperiksa.</translation>
    </message>
    <message>
        <source>Without FILE the copy goes to the folder cadangan beside the register, named by date and time. Others may go on working meanwhile.</source>
        <translation>Tanpa BERKAS, salinan disimpan di folder cadangan di samping register dengan nama menurut tanggal dan jam. Sementara itu yang lain boleh tetap bekerja.</translation>
    </message>
    <message>
        <source>There is a file already: %1. Choose another name for the backup.</source>
        <translation>Berkas ini sudah ada: %1. Pilih nama lain untuk cadangan.</translation>
    </message>
    <message>
        <source>There is no severity “%1”. Choose error, warning or hint.</source>
        <translation>Tidak ada tingkat “%1”. Pilih error, warning atau hint.</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Book year</source>
        <translation>Tahun buku</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>Apa yang salah dan apa yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Asks all rules about every record.</source>
        <translation>Memeriksa setiap data koperasi dengan semua aturan.</translation>
    </message>
    <message>
        <source>Prints what was found; the exit code is 1 when anything was.</source>
        <translation>Menampilkan semua temuan; kode keluar 1 bila ada temuan.</translation>
    </message>
    <message>
        <source>Only this cooperative, by id, NIK or legal number.</source>
        <translation>Hanya koperasi ini, menurut id, NIK atau nomor badan hukum.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NOMOR</translation>
    </message>
    <message>
        <source>Only findings this grave or graver; hint, the default, means all.</source>
        <translation>Hanya temuan setingkat ini atau lebih berat; hint (bawaan) berarti semua.</translation>
    </message>
    <message>
        <source>Cooperatives checked: %1. Findings: %2.</source>
        <translation>Koperasi diperiksa: %1. Temuan: %2.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Tidak ada opsi “%1” di sini.</translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <translation>Nilai setelah %1 belum ditulis.</translation>
    </message>
    <message>
        <source>The options cannot be understood.</source>
        <translation>Opsi tidak dapat dipahami.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Masih ada yang kurang: %1.</translation>
    </message>
    <message>
        <source>There are more words than %1 takes.</source>
        <translation>Terlalu banyak kata untuk perintah %1.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Perintah belum ditulis.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Tidak ada perintah “%1”.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Lihat: %1</translation>
    </message>
    <message>
        <source>There is no language “%1”. Choose id or en.</source>
        <translation>Tidak ada bahasa “%1”. Pilih id atau en.</translation>
    </message>
    <message>
        <source>The result could not be written in full: the output is closed or its disk is full. What was saved in the register stays saved.</source>
        <translation>Hasil tidak dapat ditulis seluruhnya: keluaran tertutup atau disknya penuh. Yang sudah disimpan di register tetap tersimpan.</translation>
    </message>
    <message>
        <source>Nothing can be counted by “%1”. Choose one of: %2.</source>
        <translation>Tidak dapat dihitung menurut “%1”. Pilih salah satu: %2.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Counts cooperatives as of a day.</source>
        <translation>Menghitung koperasi menurut keadaan pada suatu tanggal.</translation>
    </message>
    <message>
        <source>Unless told otherwise, those of type Produsen are counted that on the day were founded and not dissolved, merged or moved away. Regencies, types and the like without any are shown with 0.</source>
        <translation>Bila tidak ditentukan lain, yang dihitung adalah koperasi jenis Produsen yang pada tanggal itu sudah berdiri dan tidak dibubarkan, digabung atau pindah pembinaan. Kabupaten/kota, jenis dan sebagainya yang kosong ditampilkan dengan 0.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Dihentikan sebelum selesai.</translation>
    </message>
    <message>
        <source>Number of cooperatives by %1 as of %2</source>
        <translation>Jumlah koperasi menurut %1, keadaan per %2</translation>
    </message>
    <message>
        <source>Makes a register of invented cooperatives.</source>
        <translation>Membuat register berisi koperasi contoh (rekaan).</translation>
    </message>
    <message>
        <source>Without --rows there are 9,568, whose numbers on 31 December 2021 are those of the ministry&apos;s public list for Central Java. Names, persons and numbers are invented. A file that is there already is left as it is.</source>
        <translation>Tanpa --rows dibuat 9.568 koperasi yang jumlahnya per 31 Desember 2021 sama dengan daftar publik kementerian untuk Jawa Tengah. Nama, orang dan nomornya rekaan. Berkas yang sudah ada tidak diubah.</translation>
    </message>
    <message>
        <source>As many cooperatives, in the same proportions.</source>
        <translation>Sebanyak ini koperasi, dengan perbandingan yang sama.</translation>
    </message>
    <message>
        <source>Another seed invents others; the default is 1.</source>
        <translation>Bibit lain menghasilkan koperasi lain; bawaannya 1.</translation>
    </message>
    <message>
        <source>A register of %1 invented cooperatives was made (seed %2).</source>
        <translation>Register berisi %1 koperasi contoh sudah dibuat (bibit %2).</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither a code nor a label of the list “%3”.</source>
        <translation>--%1: “%2” bukan kode maupun nama dalam daftar “%3”.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>KODE</translation>
    </message>
    <message>
        <source>What was known at this moment: 2026-01-05 (the end of the day) or 2026-01-05T08:30.</source>
        <translation>Menurut yang sudah tercatat pada saat ini: 2026-01-05 (akhir hari itu) atau 2026-01-05T08:30.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>WAKTU</translation>
    </message>
    <message>
        <source>Only these types, by code or label, commas between; “all” for every type.</source>
        <translation>Hanya jenis ini, menurut kode atau nama, dipisah koma; “all” untuk semua jenis.</translation>
    </message>
    <message>
        <source>Only these regencies and cities: 33.01 or “Kota Semarang”.</source>
        <translation>Hanya kabupaten/kota ini: 33.01 atau “Kota Semarang”.</translation>
    </message>
    <message>
        <source>Also those dissolved, merged or moved away on the day.</source>
        <translation>Termasuk yang pada tanggal itu sudah dibubarkan, digabung atau pindah pembinaan.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>belum tercatat</translation>
    </message>
    <message>
        <source>only those on the register on that day</source>
        <translation>hanya yang terdaftar pada tanggal itu</translation>
    </message>
    <message>
        <source>containing “%1”</source>
        <translation>memuat “%1”</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>menurut catatan sampai %1</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Kode keluar:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>done, with findings, refused rows or nothing found</source>
        <translation>selesai, dengan temuan, baris ditolak, atau tidak ada yang ditemukan</translation>
    </message>
    <message>
        <source>called wrongly</source>
        <translation>cara memanggil salah</translation>
    </message>
    <message>
        <source>a file, the register or the output failed; nothing is half done</source>
        <translation>berkas, register atau keluaran gagal; tidak ada pekerjaan setengah jadi</translation>
    </message>
    <message>
        <source>the register is damaged</source>
        <translation>register rusak</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>tidak diizinkan</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Cara pakai: %1</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opsi</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsi:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Contoh:</translation>
    </message>
    <message>
        <source>Explains a command: lumbung-cli help count</source>
        <translation>Menjelaskan sebuah perintah: lumbung-cli help count</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Menampilkan versi.</translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation>PERINTAH [opsi]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Perintah:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>These columns were left out: %1.</source>
        <translation>Kolom ini tidak dipakai: %1.</translation>
    </message>
    <message>
        <source>Nothing was written into the register.</source>
        <translation>Tidak ada yang ditulis ke register.</translation>
    </message>
    <message>
        <source>FILE.csv</source>
        <translation>BERKAS.csv</translation>
    </message>
    <message>
        <source>What was so from when to when: id, valid_from, valid_to, event…</source>
        <translation>Keadaan dari kapan sampai kapan: id, valid_from, valid_to, event…</translation>
    </message>
    <message>
        <source>Figures by year: id, year, members_m…</source>
        <translation>Angka per tahun: id, year, members_m…</translation>
    </message>
    <message>
        <source>Regency or city of rows that name none: 33.01 or “Kota Semarang”.</source>
        <translation>Kabupaten/kota untuk baris yang tidak menyebutkannya: 33.01 atau “Kota Semarang”.</translation>
    </message>
    <message>
        <source>Checks everything and writes nothing.</source>
        <translation>Memeriksa semuanya tanpa menulis apa pun.</translation>
    </message>
    <message>
        <source>Makes a new, empty register.</source>
        <translation>Membuat register baru yang kosong.</translation>
    </message>
    <message>
        <source>A file that is there already is left as it is.</source>
        <translation>Berkas yang sudah ada tidak diubah.</translation>
    </message>
    <message>
        <source>An empty register was made.</source>
        <translation>Register kosong sudah dibuat.</translation>
    </message>
    <message>
        <source>Lists cooperatives: exactly those that count counts.</source>
        <translation>Menampilkan daftar koperasi: persis yang dihitung oleh count.</translation>
    </message>
    <message>
        <source>Unless told otherwise, those of type Produsen that on the day were founded and not dissolved, merged or moved away. CSV and JSON hold codes and further columns; no personal data.</source>
        <translation>Bila tidak ditentukan lain, koperasi jenis Produsen yang pada tanggal itu sudah berdiri dan tidak dibubarkan, digabung atau pindah pembinaan. CSV dan JSON berisi kode dan kolom tambahan, tanpa data pribadi.</translation>
    </message>
    <message>
        <source>Only those with these words in name, NIK, legal number or village.</source>
        <translation>Hanya yang memuat kata-kata ini dalam nama, NIK, nomor badan hukum atau desa/kelurahan.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKS</translation>
    </message>
    <message>
        <source>At most this many rows.</source>
        <translation>Paling banyak sekian baris.</translation>
    </message>
    <message>
        <source>%1 of %2 cooperatives are listed.</source>
        <translation>%1 dari %2 koperasi ditampilkan.</translation>
    </message>
    <message>
        <source>Cooperatives as of %1</source>
        <translation>Koperasi, keadaan per %1</translation>
    </message>
    <message>
        <source>Explains the command.</source>
        <translation>Menjelaskan perintah ini.</translation>
    </message>
    <message>
        <source>Language of texts: id (the default, or LUMBUNG_LANG) or en.</source>
        <translation>Bahasa: id (bawaan, atau LUMBUNG_LANG) atau en.</translation>
    </message>
    <message>
        <source>The register. Else LUMBUNG_STORE, else the one opened last in the program&apos;s window.</source>
        <translation>Berkas register. Bila tidak ada: LUMBUNG_STORE, lalu yang terakhir dibuka di jendela program.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BERKAS</translation>
    </message>
    <message>
        <source>How rows are printed: a table to read (the default), csv or json.</source>
        <translation>Bentuk keluaran: table untuk dibaca (bawaan), csv atau json.</translation>
    </message>
    <message>
        <source>With personal data: officers, telephone and e-mail.</source>
        <translation>Dengan data pribadi: pengurus, telepon dan surel.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>TANGGAL</translation>
    </message>
    <message>
        <source>There is no format “%1”. Choose table, csv or json.</source>
        <translation>Tidak ada bentuk “%1”. Pilih table, csv atau json.</translation>
    </message>
    <message>
        <source>“%1” is no moment. Write 2026-01-05 for the end of that day, 2026-01-05T08:30 for that time in Western Indonesia, or 2026-01-05T01:30:00Z for universal time.</source>
        <translation>“%1” bukan waktu. Tulis 2026-01-05 untuk akhir hari itu, 2026-01-05T08:30 untuk jam WIB, atau 2026-01-05T01:30:00Z untuk waktu UTC.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 memerlukan bilangan bulat dari %2 sampai %3, bukan “%4”.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Dari mana</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>So from</source>
        <translation>Berlaku sejak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>Sampai sebelum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>There is no report “%1”. Choose one of: %2.</source>
        <translation>Tidak ada laporan “%1”. Pilih salah satu: %2.</translation>
    </message>
    <message>
        <source>The report “%1” never holds personal data; leave out --with-personal.</source>
        <translation>Laporan “%1” tidak pernah memuat data pribadi; hapus --with-personal.</translation>
    </message>
    <message>
        <source>Name the file of the report: --out FILE.</source>
        <translation>Sebutkan berkas laporan: --out BERKAS.</translation>
    </message>
    <message>
        <source>The file of this report must end in: %1.</source>
        <translation>Nama berkas laporan ini harus berakhiran: %1.</translation>
    </message>
    <message>
        <source>Reports:</source>
        <translation>Laporan:</translation>
    </message>
    <message>
        <source>Writes a report as a workbook or as CSV, by the ending of the file.</source>
        <translation>Membuat laporan sebagai buku kerja Excel atau CSV, menurut akhiran nama berkas.</translation>
    </message>
    <message>
        <source>The file to write; an older one is replaced.</source>
        <translation>Berkas yang ditulis; yang lama diganti.</translation>
    </message>
    <message>
        <source>That file is the register itself. Choose another name.</source>
        <translation>Berkas itu adalah register sendiri. Pilih nama lain.</translation>
    </message>
    <message>
        <source>Rows in the report: %1.</source>
        <translation>Baris dalam laporan: %1.</translation>
    </message>
    <message>
        <source>Stopped. What was acknowledged is saved.</source>
        <translation>Dihentikan. Yang sudah diberi tanda ACK sudah tersimpan.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>Baris ini terlalu panjang.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>Saves records from standard input, one JSON object a line.</source>
        <translation>Menyimpan data dari masukan standar, satu objek JSON per baris.</translation>
    </message>
    <message>
        <source>Prints “ACK id” for each as soon as it is safely in the register. Keys are those of show --format json; values may be codes or labels. With &quot;id&quot; the record of that id is changed, and what is not mentioned stays. &quot;validFrom&quot;, &quot;correction&quot;, &quot;event&quot; and &quot;basis&quot; say from when dated facts are so, and why. A refused line is told with its number, and the next one follows.</source>
        <translation>Menampilkan “ACK id” untuk setiap data begitu aman di register. Nama isian sama dengan show --format json; nilainya boleh kode atau nama. Dengan &quot;id&quot;, data ber-id itu diubah dan yang tidak disebut tetap. &quot;validFrom&quot;, &quot;correction&quot;, &quot;event&quot; dan &quot;basis&quot; menyatakan sejak kapan keadaan itu berlaku dan mengapa. Baris yang ditolak disebut nomornya, lalu baris berikutnya dikerjakan.</translation>
    </message>
    <message>
        <source>Shows one cooperative, its past or its changes.</source>
        <translation>Menampilkan satu koperasi, keadaannya dari waktu ke waktu, atau perubahannya.</translation>
    </message>
    <message>
        <source>NUMBER is its id in the register, its NIK, its number in another register or its legal number. As JSON it is the line that save takes.</source>
        <translation>NOMOR ialah id di register, NIK, nomor di register lain, atau nomor badan hukum. Sebagai JSON, hasilnya dapat diberikan kepada save.</translation>
    </message>
    <message>
        <source>Instead: every change, by whom and when, newest first.</source>
        <translation>Sebagai gantinya: setiap perubahan, oleh siapa dan kapan, yang terbaru di atas.</translation>
    </message>
    <message>
        <source>Instead: regency, type, status and so on, from when to when.</source>
        <translation>Sebagai gantinya: kabupaten/kota, jenis, status dan seterusnya, dari kapan sampai kapan.</translation>
    </message>
    <message>
        <source>Choose either --history or --timeline.</source>
        <translation>Pilih salah satu: --history atau --timeline.</translation>
    </message>
    <message>
        <source>No register was named. Add --store FILE, or set LUMBUNG_STORE.</source>
        <translation>Register belum disebut. Tambahkan --store BERKAS, atau isi LUMBUNG_STORE.</translation>
    </message>
    <message>
        <source>No cooperative has the number “%1”. Write its id, NIK, number in another register or legal number.</source>
        <translation>Tidak ada koperasi bernomor “%1”. Tulis id, NIK, nomor di register lain, atau nomor badan hukumnya.</translation>
    </message>
    <message>
        <source>Several cooperatives have the number “%1”. Write one of these ids: %2.</source>
        <translation>Beberapa koperasi memakai nomor “%1”. Tulis salah satu id ini: %2.</translation>
    </message>
    <message>
        <source>Reads the whole register and tells whether it is sound.</source>
        <translation>Membaca seluruh register dan menyatakan apakah isinya utuh.</translation>
    </message>
    <message>
        <source>The register is damaged. Do not work on it; keep the file, and go on with the latest backup.</source>
        <translation>Register rusak. Jangan bekerja dengannya; simpan berkasnya, lalu lanjutkan dengan cadangan terakhir.</translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation>Register utuh.</translation>
    </message>
    <message>
        <source>Cooperatives: %1. Dated facts: %2. Recorded changes: %3. Version of the store: %4.</source>
        <translation>Koperasi: %1. Keadaan bertanggal: %2. Perubahan tercatat: %3. Versi penyimpanan: %4.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sampel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Diundi dari</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Sudah dikode</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Bibit</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Kebetulan</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Jawaban pertama</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Jawaban kedua</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputuskan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Tells how far two clerks agree who classified the same cooperatives: Cohen&apos;s kappa.</source>
        <translation>Menyatakan seberapa sepakat dua petugas yang mengklasifikasi koperasi yang sama: kappa Cohen.</translation>
    </message>
    <message>
        <source>By question and by second clerk. A question counts where both codings came to it. Without --sample the samples are listed.</source>
        <translation>Menurut pertanyaan dan petugas kedua. Pertanyaan dihitung bila kedua pengodean sampai kepadanya. Tanpa --sample ditampilkan daftar sampel.</translation>
    </message>
    <message>
        <source>Number of the sample drawn for the second coding.</source>
        <translation>Nomor sampel yang diundi untuk pengodean kedua.</translation>
    </message>
    <message>
        <source>Instead: the answers that differ, question by question.</source>
        <translation>Sebagai gantinya: jawaban yang berbeda, pertanyaan demi pertanyaan.</translation>
    </message>
    <message>
        <source>There is no sample number %1. Without --sample the samples are listed.</source>
        <translation>Tidak ada sampel nomor %1. Tanpa --sample ditampilkan daftar sampel.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Skema</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Shows how one cooperative was classified: every decision with its rule and citation, newest first.</source>
        <translation>Menampilkan cara satu koperasi diklasifikasi: setiap keputusan dengan aturan dan kutipannya, terbaru dahulu.</translation>
    </message>
    <message>
        <source>--basis is answered, confirmed or overridden, not “%1”.</source>
        <translation>--basis adalah answered, confirmed, atau overridden, bukan “%1”.</translation>
    </message>
    <message>
        <source>Answers the questions of the sheet for one cooperative.</source>
        <translation>Menjawab pertanyaan lembar metadata untuk satu koperasi.</translation>
    </message>
    <message>
        <source>Answers are codes or labels: producing and ownUnit yes or no; stages, services and trades several, with | between them. What is not mentioned is not answered. The class follows from the answers; earlier decisions stay in the history.</source>
        <translation>Jawaban berupa kode atau label: producing dan ownUnit ya atau tidak; stages, services, dan trades boleh beberapa, dipisahkan |. Yang tidak disebut berarti tidak dijawab. Kelas mengikuti jawaban; keputusan terdahulu tetap ada dalam riwayat.</translation>
    </message>
    <message>
        <source>The answers.</source>
        <translation>Jawabannya.</translation>
    </message>
    <message>
        <source>What they rest on: answered (the default), a confirmed proposal, or overridden.</source>
        <translation>Dasarnya: dijawab (answered, bawaan), usulan yang disetujui (confirmed), atau diputuskan ulang (overridden).</translation>
    </message>
    <message>
        <source>Why; needed for overridden.</source>
        <translation>Alasannya; wajib untuk overridden.</translation>
    </message>
    <message>
        <source>So from this day on; else it was so since the founding.</source>
        <translation>Berlaku mulai hari ini; bila tidak disebut, sejak pendirian.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TANGGAL</translation>
    </message>
    <message>
        <source>The cooperative: its id, NIK, number in another register or legal number.</source>
        <translation>Koperasinya: id, NIK, nomor di register lain, atau nomor badan hukum.</translation>
    </message>
    <message>
        <source>Who decides; else the person set in the program, or the computer&apos;s user.</source>
        <translation>Siapa yang memutuskan; bila tidak disebut, orang yang diatur dalam program atau pengguna komputer.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMA</translation>
    </message>
    <message>
        <source>Say which cooperative is meant: add --id NUMBER.</source>
        <translation>Sebutkan koperasi yang dimaksud: tambahkan --id NOMOR.</translation>
    </message>
    <message>
        <source>The file has no column “kegiatan”. Its first line must name the columns nama, kelompok, sektor and kegiatan.</source>
        <translation>Berkas ini tidak memiliki kolom “kegiatan”. Baris pertamanya harus menyebut kolom nama, kelompok, sektor, dan kegiatan.</translation>
    </message>
    <message>
        <source>The file has no column %1; the proposals do without.</source>
        <translation>Berkas ini tidak memiliki kolom %1; usulan dibuat tanpa kolom itu.</translation>
    </message>
    <message>
        <source>Reading the descriptions…</source>
        <translation>Membaca uraian kegiatan…</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Dibatalkan. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>Line %1 has more cells than the first line. Put quotation marks around a text that holds the delimiter.</source>
        <translation>Baris %1 memiliki lebih banyak sel daripada baris pertama. Apit teks yang memuat tanda pemisah dengan tanda kutip.</translation>
    </message>
    <message>
        <source>Proposes for a list of descriptions whether and how each cooperative produces.</source>
        <translation>Mengusulkan untuk daftar uraian kegiatan apakah dan bagaimana tiap koperasi berproduksi.</translation>
    </message>
    <message>
        <source>Reads the columns nama, kelompok, sektor and kegiatan of a CSV file and writes all columns and the proposal: produksi, jenis, tahap, layanan, the rule of the sheet with its citation, the words that spoke and how sure it is, from 0 to 1. No register is needed and none is changed.</source>
        <translation>Membaca kolom nama, kelompok, sektor, dan kegiatan dari berkas CSV, lalu menulis semua kolom beserta usulannya: produksi, jenis, tahap, layanan, aturan lembar metadata dengan kutipannya, kata-kata yang menjadi bukti, dan keyakinannya dari 0 sampai 1. Register tidak diperlukan dan tidak diubah.</translation>
    </message>
    <message>
        <source>Name the file for the proposals: --out FILE.csv.</source>
        <translation>Sebutkan berkas untuk usulan: --out BERKAS.csv.</translation>
    </message>
    <message>
        <source>That is the file that is read. Choose another name for --out.</source>
        <translation>Itu berkas yang sedang dibaca. Pilih nama lain untuk --out.</translation>
    </message>
    <message>
        <source>Rows: %1. Production: %2, no production: %3, in doubt: %4.</source>
        <translation>Baris: %1. Produksi: %2, bukan produksi: %3, ragu: %4.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Codes a cooperative of a sample a second time, without the first answers.</source>
        <translation>Mengode koperasi dalam sampel untuk kedua kalinya, tanpa jawaban pertama.</translation>
    </message>
    <message>
        <source>Without --id the cases are listed that the clerk is still to code: neither coded by the clerk nor answered first by the clerk. Without --sample the samples are listed. Answers are written as for classify. A coding changes no class; see agreement.</source>
        <translation>Tanpa --id ditampilkan kasus yang masih harus dikode petugas: belum dikodenya dan jawaban pertamanya bukan darinya. Tanpa --sample ditampilkan daftar sampel. Jawaban ditulis seperti pada classify. Pengodean tidak mengubah kelas; lihat agreement.</translation>
    </message>
    <message>
        <source>Say which sample is meant: add --sample NUMBER.</source>
        <translation>Sebutkan sampel yang dimaksud: tambahkan --sample NOMOR.</translation>
    </message>
    <message>
        <source>--share is a number above 0 and at most 1, not “%1”.</source>
        <translation>--share ialah bilangan di atas 0 dan paling besar 1, bukan “%1”.</translation>
    </message>
    <message>
        <source>Draws classified cooperatives by lot, for a blind second coding by another clerk.</source>
        <translation>Mengundi koperasi yang sudah diklasifikasi untuk pengodean kedua secara buta oleh petugas lain.</translation>
    </message>
    <message>
        <source>Prints “ACK number” of the sample. The same seed draws the same from the same cooperatives. Without --name the samples are listed.</source>
        <translation>Mencetak “ACK nomor” sampel. Bibit yang sama mengundi koperasi yang sama dari kumpulan yang sama. Tanpa --name ditampilkan daftar sampel.</translation>
    </message>
    <message>
        <source>What the sample is called.</source>
        <translation>Nama sampel.</translation>
    </message>
    <message>
        <source>Which share of those that fit is drawn; 0.1 when not given.</source>
        <translation>Bagian dari koperasi yang cocok yang diundi; 0.1 bila tidak disebutkan.</translation>
    </message>
    <message>
        <source>How many are drawn, instead of a share.</source>
        <translation>Banyaknya koperasi yang diundi, sebagai ganti bagian.</translation>
    </message>
    <message>
        <source>The number the draw begins with; 1 when not given.</source>
        <translation>Bilangan awal pengundian; 1 bila tidak disebutkan.</translation>
    </message>
    <message>
        <source>Drawn: %1 of %2 classified cooperatives, with the seed %3.</source>
        <translation>Terundi: %1 dari %2 koperasi yang sudah diklasifikasi, dengan bibit %3.</translation>
    </message>
    <message>
        <source>At most two can be counted by at once, as in “--by regency,kind”.</source>
        <translation>Penghitungan paling banyak menurut dua hal sekaligus, seperti “--by regency,kind”.</translation>
    </message>
    <message>
        <source>Number of cooperatives by %1 and %2 as of %3</source>
        <translation>Jumlah koperasi menurut %1 dan %2, keadaan per %3</translation>
    </message>
    <message>
        <source>What is counted by: regency (the default), residency, type and so on; two with a comma between for rows and columns.</source>
        <translation>Dihitung menurut apa: regency (bawaan), residency, type dan seterusnya; dua, dipisah koma, untuk baris dan kolom.</translation>
    </message>
    <message>
        <source>Only these of “%1”, by code or label; &quot;&quot; for none recorded.</source>
        <translation>Hanya isi “%1” ini, menurut kode atau nama; &quot;&quot; untuk yang tidak tercatat.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>What broke the trend</source>
        <translation>Yang memutus tren</translation>
    </message>
    <message>
        <source>Dated notes on what breaks a trend: lists them, adds one, changes or removes one.</source>
        <translation>Catatan bertanggal tentang yang memutus tren: menampilkan, menambah, mengubah, atau mengeluarkan.</translation>
    </message>
    <message>
        <source>What is changed or removed stays in the register&apos;s history. Prints “ACK number” of the note.</source>
        <translation>Yang diubah atau dikeluarkan tetap ada dalam riwayat register. Mencetak “ACK nomor” catatan itu.</translation>
    </message>
    <message>
        <source>The note that is changed or removed, by its number.</source>
        <translation>Catatan yang diubah atau dikeluarkan, menurut nomornya.</translation>
    </message>
    <message>
        <source>The day from which the trend is another one.</source>
        <translation>Tanggal sejak tren menjadi lain.</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Yang terjadi.</translation>
    </message>
    <message>
        <source>Notes are listed, or: add, change, remove; not “%1”.</source>
        <translation>Catatan ditampilkan, atau: add, change, remove; bukan “%1”.</translation>
    </message>
    <message>
        <source>Say which note is meant: add --break NUMBER.</source>
        <translation>Sebutkan catatan yang dimaksud: tambahkan --break NOMOR.</translation>
    </message>
    <message>
        <source>A note needs a day and a text: add --day DATE --note TEXT.</source>
        <translation>Catatan memerlukan tanggal dan teks: tambahkan --day TANGGAL --note TEKS.</translation>
    </message>
    <message>
        <source>Name the file of the publication: --out FILE.</source>
        <translation>Sebutkan berkas terbitan: --out BERKAS.</translation>
    </message>
    <message>
        <source>A publication is written as %1. Say which: --format, or the ending of the file.</source>
        <translation>Terbitan ditulis sebagai %1. Sebutkan yang mana: --format, atau akhiran nama berkas.</translation>
    </message>
    <message>
        <source>Writes what was published, at any time the same bytes.</source>
        <translation>Menulis sebuah terbitan; kapan pun ditulis, hasilnya sama persis.</translation>
    </message>
    <message>
        <source>CSV and workbook bear its number and short fingerprint; JSON is the frozen content itself, with the cooperatives behind every figure. See verify-publication.</source>
        <translation>CSV dan buku kerja memuat nomor dan sidik jari pendeknya; JSON adalah isi yang dibekukan, dengan koperasi di balik setiap angka. Lihat verify-publication.</translation>
    </message>
    <message>
        <source>The format; when not given, by the ending of the file.</source>
        <translation>Formatnya; bila tidak disebut, menurut akhiran nama berkas.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Terbitan</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Keadaan per</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sidik jari</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Karena</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Dihitung di</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Dihitung sebagai</translation>
    </message>
    <message>
        <source>Lists what was published, newest first.</source>
        <translation>Menampilkan terbitan, yang terbaru lebih dahulu.</translation>
    </message>
    <message>
        <source>With --id: the publications that counted this cooperative, and in which cell.</source>
        <translation>Dengan --id: terbitan yang menghitung koperasi ini, dan di sel mana.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Yang diperiksa</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Cooperatives (id)</source>
        <translation>Koperasi (id)</translation>
    </message>
    <message>
        <source>Publishes the count by regency and kind: frozen, numbered, with a fingerprint.</source>
        <translation>Menerbitkan jumlah menurut kabupaten/kota dan jenis: dibekukan, bernomor, dengan sidik jari.</translation>
    </message>
    <message>
        <source>What is still open is looked at first: not classified, not verified, contradictory or doubtful records, regencies far from the publication before. While anything is open a reason is needed, and printed. Prints “ACK number” and the fingerprint. With --check nothing is published and the points are listed; the exit code is 1 while any is open.</source>
        <translation>Yang masih terbuka diperiksa lebih dahulu: data yang belum diklasifikasi, belum diverifikasi, bertentangan, atau meragukan, dan kabupaten/kota yang jauh berbeda dari terbitan sebelumnya. Selama masih ada yang terbuka, alasan diperlukan dan ikut dicetak. Mencetak “ACK nomor” dan sidik jari. Dengan --check tidak ada yang diterbitkan dan butirnya ditampilkan; kode keluar 1 selama ada yang terbuka.</translation>
    </message>
    <message>
        <source>What it is published for; printed.</source>
        <translation>Untuk apa diterbitkan; ikut dicetak.</translation>
    </message>
    <message>
        <source>Why in spite of open points; printed.</source>
        <translation>Mengapa tetap diterbitkan meski ada butir terbuka; ikut dicetak.</translation>
    </message>
    <message>
        <source>Only lists what is still open.</source>
        <translation>Hanya menampilkan yang masih terbuka.</translation>
    </message>
    <message>
        <source>Say what it is published for: add --note TEXT.</source>
        <translation>Sebutkan untuk apa diterbitkan: tambahkan --note TEKS.</translation>
    </message>
    <message>
        <source>Cooperatives counted: %1. Fingerprint: %2.</source>
        <translation>Koperasi dihitung: %1. Sidik jari: %2.</translation>
    </message>
    <message>
        <source>Compared with the publication %1.</source>
        <translation>Dibandingkan dengan terbitan %1.</translation>
    </message>
    <message>
        <source>The number of the publication; see publications.</source>
        <translation>Nomor terbitan; lihat publications.</translation>
    </message>
    <message>
        <source>Say which publication is meant: add --number NUMBER.</source>
        <translation>Sebutkan terbitan yang dimaksud: tambahkan --number NOMOR.</translation>
    </message>
    <message>
        <source>The publication %1 was withdrawn on %2 by %3: %4</source>
        <translation>Terbitan %1 ditarik pada %2 oleh %3: %4</translation>
    </message>
    <message>
        <source>Tells which publication a file is, or that it was altered or is none of this register.</source>
        <translation>Menyebutkan terbitan mana sebuah berkas, atau bahwa berkas itu telah diubah atau bukan dari register ini.</translation>
    </message>
    <message>
        <source>Takes CSV, JSON and workbooks. Prints “genuine”, “altered” or “unknown”, and the number; the exit code is 1 unless it is genuine.</source>
        <translation>Menerima CSV, JSON, dan buku kerja. Mencetak “genuine” (asli), “altered” (diubah), atau “unknown” (tidak dikenal), dan nomornya; kode keluar 1 bila tidak asli.</translation>
    </message>
    <message>
        <source>“%1” is no publication of this register.</source>
        <translation>“%1” bukan terbitan dari register ini.</translation>
    </message>
    <message>
        <source>“%1” says it is the publication %2, but it was altered, or saved anew by another program. Write it again with: lumbung-cli publication --number %2 --out FILE</source>
        <translation>“%1” menyebut diri terbitan %2, tetapi telah diubah, atau disimpan ulang oleh program lain. Tulis ulang dengan: lumbung-cli publication --number %2 --out BERKAS</translation>
    </message>
    <message>
        <source>“%1” is the publication %2, as it was published.</source>
        <translation>“%1” adalah terbitan %2, sebagaimana diterbitkan.</translation>
    </message>
    <message>
        <source>--ids takes ids with commas between, not “%1”.</source>
        <translation>--ids menerima id dengan koma di antaranya, bukan “%1”.</translation>
    </message>
    <message>
        <source>Records not verified: %1.</source>
        <translation>Data belum diverifikasi: %1.</translation>
    </message>
    <message>
        <source>Notes that a supervisor found records right as they are now; a changed record is unverified again.</source>
        <translation>Mencatat bahwa penyelia menilai data benar sebagaimana adanya sekarang; data yang diubah kembali belum terverifikasi.</translation>
    </message>
    <message>
        <source>Says how many were not verified before. With --list nothing is noted and those not verified are listed. Without --ids, a filter says which are meant.</source>
        <translation>Menyebutkan berapa yang tadinya belum diverifikasi. Dengan --list tidak ada yang dicatat dan yang belum diverifikasi ditampilkan. Tanpa --ids, saringan menentukan data yang dimaksud.</translation>
    </message>
    <message>
        <source>These records, by id, commas between.</source>
        <translation>Data ini, menurut id, dengan koma di antaranya.</translation>
    </message>
    <message>
        <source>Lists those that are not verified.</source>
        <translation>Menampilkan yang belum diverifikasi.</translation>
    </message>
    <message>
        <source>Say which records are verified: add --ids, or a filter such as --regency.</source>
        <translation>Sebutkan data yang diverifikasi: tambahkan --ids, atau saringan seperti --regency.</translation>
    </message>
    <message>
        <source>Verified: %1. Verified before: %2.</source>
        <translation>Diverifikasi: %1. Sudah diverifikasi sebelumnya: %2.</translation>
    </message>
    <message>
        <source>Withdraws a publication, with a reason.</source>
        <translation>Menarik sebuah terbitan, dengan alasan.</translation>
    </message>
    <message>
        <source>The publication stays and renders as before; that it was withdrawn is kept beside it, for good. Prints “ACK number”.</source>
        <translation>Terbitan itu tetap ada dan dapat ditulis seperti semula; penarikannya dicatat di sampingnya untuk seterusnya. Mencetak “ACK nomor”.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Alasannya.</translation>
    </message>
    <message>
        <source>Say why it is withdrawn: add --reason TEXT.</source>
        <translation>Sebutkan mengapa ditarik: tambahkan --reason TEKS.</translation>
    </message>
    <message>
        <source>By this definition of the indicator; the command “variants” lists them.</source>
        <translation>Menurut definisi indikator ini; perintah “variants” menampilkan daftarnya.</translation>
    </message>
    <message>
        <source>There is no definition “%1”. Choose one of: %2.</source>
        <translation>Tidak ada definisi “%1”. Pilih salah satu: %2.</translation>
    </message>
    <message>
        <source>definition “%1”: %2</source>
        <translation>definisi “%1”: %2</translation>
    </message>
    <message>
        <source>What was so on this day: 2021-12-31 or 31/12/2021, or on the last day of 2021, 2021-S1, 2021-Q3. Default: today.</source>
        <translation>Keadaan pada tanggal ini: 2021-12-31 atau 31/12/2021, atau hari terakhir 2021, 2021-S1, 2021-Q3. Bawaannya hari ini.</translation>
    </message>
    <message>
        <source>Against the official one</source>
        <translation>Selisih dari yang resmi</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Yang dihitung</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3 (%4); officially %5.</source>
        <translation>Dari %1 (%2) sampai %3 (%4); resmi %5.</translation>
    </message>
    <message>
        <source>Definitions cannot be laid side by side by “%1”. Choose regency or kind.</source>
        <translation>Definisi tidak dapat disandingkan menurut “%1”. Pilih regency atau kind.</translation>
    </message>
    <message>
        <source>Counts by every definition of the indicator, side by side.</source>
        <translation>Menghitung menurut tiap definisi indikator, bersanding.</translation>
    </message>
    <message>
        <source>Totals of offices differ because each has another definition in mind. The first one is the office&apos;s official one. With --by the definitions are columns.</source>
        <translation>Jumlah antar kantor berbeda karena definisinya berbeda. Yang pertama adalah definisi resmi dinas. Dengan --by definisi menjadi kolom.</translation>
    </message>
    <message>
        <source>Also by: regency, residency, kind and so on.</source>
        <translation>Juga menurut: regency, residency, kind, dan sebagainya.</translation>
    </message>
    <message>
        <source>Number of production cooperatives by definition as of %1</source>
        <translation>Jumlah koperasi produksi menurut definisi, keadaan per %1</translation>
    </message>
    <message>
        <source>Classification scheme, version %1, valid from %2</source>
        <translation>Skema klasifikasi, versi %1, berlaku sejak %2</translation>
    </message>
    <message>
        <source>Classification scheme, version %1</source>
        <translation>Skema klasifikasi, versi %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Rules; the first that holds decides</source>
        <translation>Aturan; yang pertama berlaku menentukan</translation>
    </message>
    <message>
        <source>The scheme in “%1” cannot be used: it contradicts itself or is incomplete (%2). Correct the file; nothing was changed.</source>
        <translation>Skema dalam “%1” tidak dapat dipakai: isinya bertentangan atau tidak lengkap (%2). Perbaiki berkasnya; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Kind as recorded</source>
        <translation>Jenis produksi tercatat</translation>
    </message>
    <message>
        <source>Kind by this scheme</source>
        <translation>Jenis produksi menurut skema ini</translation>
    </message>
    <message>
        <source>Cooperatives that come out differently by the scheme %1</source>
        <translation>Koperasi yang hasilnya berbeda menurut skema %1</translation>
    </message>
    <message>
        <source>%1 would come out differently. Nothing was changed.</source>
        <translation>%1 hasilnya akan berbeda. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Shows the questions and rules of the classification, or what another version would change.</source>
        <translation>Menampilkan pertanyaan dan aturan klasifikasi, atau apa yang akan diubah versi lain.</translation>
    </message>
    <message>
        <source>With --check a file with another version is read and checked, and the cooperatives are listed that would come out differently by it. The register stays as it is.</source>
        <translation>Dengan --check berkas versi lain dibaca dan diperiksa, lalu koperasi yang hasilnya akan berbeda didaftar. Register tetap seperti semula.</translation>
    </message>
    <message>
        <source>Instead: compare with the scheme in this file (JSON).</source>
        <translation>Sebagai gantinya: bandingkan dengan skema dalam berkas ini (JSON).</translation>
    </message>
    <message>
        <source>Recorded status</source>
        <translation>Status tercatat</translation>
    </message>
    <message>
        <source>Recorded status and status by annual meetings as of %1</source>
        <translation>Status tercatat dan status menurut RAT per %1</translation>
    </message>
    <message>
        <source>Regency or city</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>By annual meetings</source>
        <translation>Menurut RAT</translation>
    </message>
    <message>
        <source>Recorded status against annual meetings as of %1</source>
        <translation>Status tercatat berbeda dari RAT per %1</translation>
    </message>
    <message>
        <source>Compares the recorded status with the one that follows from the annual meetings.</source>
        <translation>Membandingkan status tercatat dengan status menurut RAT.</translation>
    </message>
    <message>
        <source>Counted are the cooperatives on the register. With --list: those recorded active that are inactive by their meetings, and those recorded inactive that are active by them.</source>
        <translation>Yang dihitung adalah koperasi yang terdaftar. Dengan --list: yang tercatat aktif tetapi tidak aktif menurut RAT, dan yang tercatat tidak aktif tetapi aktif menurut RAT.</translation>
    </message>
    <message>
        <source>Instead: the cooperatives that differ.</source>
        <translation>Sebagai gantinya: koperasi yang berbeda.</translation>
    </message>
    <message>
        <source>Recorded otherwise than their annual meetings tell: %1.</source>
        <translation>Tercatat berbeda dari RAT: %1.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Terpenuhi</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Yang tercatat</translation>
    </message>
    <message>
        <source>By annual meetings: %1. %2</source>
        <translation>Menurut RAT: %1. %2</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Tercatat: %1</translation>
    </message>
    <message>
        <source>Recorded: %1 (%2)</source>
        <translation>Tercatat: %1 (%2)</translation>
    </message>
    <message>
        <source>The recorded status and the one by annual meetings differ.</source>
        <translation>Status tercatat berbeda dari status menurut RAT.</translation>
    </message>
    <message>
        <source>No publication counted it.</source>
        <translation>Tidak ada terbitan yang menghitungnya.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis produksi</translation>
    </message>
    <message>
        <source>Publications that counted it:</source>
        <translation>Terbitan yang menghitungnya:</translation>
    </message>
    <message>
        <source>Tells why one cooperative is or is not counted, and which publications counted it.</source>
        <translation>Menjelaskan mengapa satu koperasi dihitung atau tidak, dan terbitan mana yang menghitungnya.</translation>
    </message>
    <message>
        <source>Say for when it is published: add either --as-of DATE or --period PERIOD.</source>
        <translation>Sebutkan untuk kapan diterbitkan: tambahkan salah satu, --as-of TANGGAL atau --period PERIODE.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write 2026-Q3, 2026-S1 or 2026.</source>
        <translation>“%1” bukan periode. Tulis 2026-Q3, 2026-S1, atau 2026.</translation>
    </message>
    <message>
        <source>The quarter, half-year or year, up to its last day: 2026-Q3.</source>
        <translation>Triwulan, semester, atau tahun, sampai hari terakhirnya: 2026-Q3.</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <translation>PERIODE</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>belum dijawab</translation>
    </message>
    <message>
        <source>Only those that are (yes) or are not (no) “%1”.</source>
        <translation>Hanya yang merupakan (ya) atau bukan (tidak) “%1”.</translation>
    </message>
    <message>
        <source>There is no period “%1”. Choose year, half or quarter.</source>
        <translation>Tidak ada periode “%1”. Pilih year, half, atau quarter.</translation>
    </message>
    <message>
        <source>A trend cannot be counted by “%1”. Choose regency or kind.</source>
        <translation>Tren tidak dapat dihitung menurut “%1”. Pilih regency atau kind.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Menurut</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>The trend is broken on %1: %2</source>
        <translation>Tren terputus pada %1: %2</translation>
    </message>
    <message>
        <source>Counts at the end of years, half-years or quarters, as known and as published.</source>
        <translation>Menghitung keadaan akhir tahun, semester, atau triwulan, sebagaimana diketahui dan sebagaimana diterbitkan.</translation>
    </message>
    <message>
        <source>A running period is counted as of today. Published figures are those of the newest publication of that day and definition that was not withdrawn. The command “breaks” notes what breaks a trend.</source>
        <translation>Periode berjalan dihitung per hari ini. Angka terbitan diambil dari terbitan terbaru menurut tanggal dan definisi itu yang tidak ditarik. Perintah “breaks” mencatat apa yang memutus tren.</translation>
    </message>
    <message>
        <source>The first period: 2019, 2019-S1, 2019-Q3.</source>
        <translation>Periode pertama: 2019, 2019-S1, 2019-Q3.</translation>
    </message>
    <message>
        <source>The last period; default: the running one.</source>
        <translation>Periode terakhir; bila tidak ditulis: yang sedang berjalan.</translation>
    </message>
    <message>
        <source>Which periods; default: years.</source>
        <translation>Periode yang mana; bila tidak ditulis: tahun.</translation>
    </message>
    <message>
        <source>Also a line for each of these.</source>
        <translation>Juga satu baris untuk masing-masing.</translation>
    </message>
    <message>
        <source>“%1” is neither a day (2021-12-31) nor a period (2026-Q3) nor the number of a publication (2026-01).</source>
        <translation>“%1” bukan tanggal (2021-12-31), bukan periode (2026-Q3), dan bukan nomor terbitan (2026-01).</translation>
    </message>
    <message>
        <source>Name one definition, or two with a comma between: of FROM and of TO.</source>
        <translation>Sebutkan satu definisi, atau dua dipisah koma: untuk DARI dan untuk SAMPAI.</translation>
    </message>
    <message>
        <source>“%1” is no regency or city.</source>
        <translation>“%1” bukan kabupaten/kota.</translation>
    </message>
    <message>
        <source>The definition by which days are counted, or two with a comma between, of FROM and of TO; the official one unless given.</source>
        <translation>Definisi yang dipakai menghitung tanggal, atau dua dipisah koma untuk DARI dan SAMPAI; definisi resmi bila tidak disebut.</translation>
    </message>
    <message>
        <source>A row for each regency and city, the blocks as columns.</source>
        <translation>Satu baris untuk setiap kabupaten/kota, sebab sebagai kolom.</translation>
    </message>
    <message>
        <source>The cooperatives of a block, each with the change that put it there.</source>
        <translation>Koperasi pada satu sebab, masing-masing dengan perubahan yang membawanya ke situ.</translation>
    </message>
    <message>
        <source>Only this regency or city: 33.01 or “Kota Semarang”.</source>
        <translation>Hanya kabupaten/kota ini: 33.01 atau “Kota Semarang”.</translation>
    </message>
    <message>
        <source>A bridge is shown --by regency, or as a whole.</source>
        <translation>Jembatan angka ditampilkan dengan --by regency, atau seutuhnya.</translation>
    </message>
    <message>
        <source>There is no block “%1”. Choose one of: %2.</source>
        <translation>Tidak ada sebab “%1”. Pilih salah satu: %2.</translation>
    </message>
    <message>
        <source>FROM TO</source>
        <translation>DARI SAMPAI</translation>
    </message>
    <message>
        <source>Tells why the number of cooperatives changed between two days or publications.</source>
        <translation>Menjelaskan mengapa jumlah koperasi berubah di antara dua tanggal atau terbitan.</translation>
    </message>
    <message>
        <source>FROM and TO are each a day (2021-12-31), a period whose last day counts (2026-Q3, 2026-S1, 2026), or the number of a publication (2026-01). A day or period followed by @ and a time (2021-12-31@2022-02-01) is counted as it was known then. Opening plus what came in less what went out is the closing, with nothing left over; each cooperative stands in one block.</source>
        <translation>DARI dan SAMPAI masing-masing berupa tanggal (2021-12-31), periode yang dihitung pada hari terakhirnya (2026-Q3, 2026-S1, 2026), atau nomor terbitan (2026-01). Tanggal atau periode yang diikuti @ dan waktu (2021-12-31@2022-02-01) dihitung sebagaimana diketahui saat itu. Keadaan awal ditambah yang masuk dikurangi yang keluar sama dengan keadaan akhir, tanpa selisih; setiap koperasi tercatat pada satu sebab.</translation>
    </message>
    <message>
        <source>Why the number changed, %1: from %2 to %3</source>
        <translation>Mengapa jumlah berubah, %1: dari %2 sampai %3</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Counted in before</source>
        <translation>Dihitung di (awal)</translation>
    </message>
    <message>
        <source>Counted in after</source>
        <translation>Dihitung di (akhir)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Lama</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Pencatat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Those that only changed their regency stand in its row, and in none of the total.</source>
        <translation>Yang hanya berpindah kabupaten/kota tercatat pada barisnya, dan tidak pada jumlah.</translation>
    </message>
    <message>
        <source>Cooperatives in this block: %1.</source>
        <translation>Koperasi pada sebab ini: %1.</translation>
    </message>
    <message>
        <source>Lists what was taken in as one step, newest first.</source>
        <translation>Menampilkan yang dimasukkan sekaligus, yang terbaru lebih dahulu.</translation>
    </message>
    <message>
        <source>Imports, workbooks of regencies that came back, and mergers: who, when, from which file, how many records, and whether it was undone. “undo-import” takes one back by its number.</source>
        <translation>Impor, buku kerja kabupaten/kota yang kembali, dan penggabungan: siapa, kapan, dari berkas apa, berapa data, dan apakah sudah dibatalkan. “undo-import” membatalkannya menurut nomornya.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambah</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>dipertahankan</translation>
    </message>
    <message>
        <source>Nothing was taken back: every record of it was edited since. Nothing was changed.</source>
        <translation>Tidak ada yang dibatalkan: semua datanya sudah diubah sesudahnya. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Taken out of the register: %1. As before again: %2. Kept, because edited since: %3.</source>
        <translation>Dikeluarkan dari register: %1. Kembali seperti semula: %2. Dipertahankan karena diubah sesudahnya: %3.</translation>
    </message>
    <message>
        <source>Takes back what was taken in as one step.</source>
        <translation>Membatalkan yang dimasukkan sekaligus.</translation>
    </message>
    <message>
        <source>NUMBER is the one that “imports” lists. Records it changed are as before again; records it brought in are no longer in any count or list, and their numbers are free. Records that were edited since are listed and kept; then the exit code is 1. Nothing is deleted: what was known before is still counted with --as-known. Prints “ACK number” of the undo.</source>
        <translation>NOMOR ialah yang ditampilkan “imports”. Data yang diubahnya kembali seperti semula; data yang dibawanya tidak lagi masuk hitungan atau daftar, dan nomornya bebas lagi. Data yang diubah sesudahnya ditampilkan dan dipertahankan; kode keluarnya 1. Tidak ada yang dihapus: yang sudah tercatat sebelumnya tetap dapat dihitung dengan --as-known. Mencetak “ACK nomor” pembatalan itu.</translation>
    </message>
    <message>
        <source>“%1” is not a number that “imports” lists.</source>
        <translation>“%1” bukan nomor yang ditampilkan “imports”.</translation>
    </message>
    <message>
        <source>The reason cannot be kept as text.</source>
        <translation>Alasan itu tidak dapat disimpan sebagai teks.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write --take FIELD=keep or FIELD=absorb.</source>
        <translation>“%1” tidak dimengerti. Tulis --take MEDAN=keep atau MEDAN=absorb.</translation>
    </message>
    <message>
        <source>Say whether they became one on a day (--from DATE) or were always one (--entered-twice).</source>
        <translation>Sebutkan apakah keduanya bergabung pada suatu hari (--from TANGGAL) atau sejak semula satu koperasi (--entered-twice).</translation>
    </message>
    <message>
        <source>Say why the two are one: add --reason TEXT.</source>
        <translation>Sebutkan mengapa keduanya satu: tambahkan --reason TEKS.</translation>
    </message>
    <message>
        <source>KEEP ABSORB</source>
        <translation>TETAP LEBUR</translation>
    </message>
    <message>
        <source>Makes one of two cooperatives: the first is kept.</source>
        <translation>Menjadikan dua koperasi satu: yang pertama tetap ada.</translation>
    </message>
    <message>
        <source>From a day on, the second has the status “merged”; or, entered twice by error, it is taken back and was never counted. Its numbers lead to the first. What the first lacks comes from the second; --take chooses otherwise, field by field. Both histories stay; “unmerge” makes two of it again. Prints “ACK number” of the merger.</source>
        <translation>Sejak suatu hari, yang kedua berstatus “digabung”; atau, bila keliru dicatat dua kali, ditarik kembali dan tidak pernah dihitung. Nomor-nomornya menuju ke yang pertama. Yang tidak ada pada yang pertama diambil dari yang kedua; --take memilih lain, medan demi medan. Kedua riwayat tetap ada; “unmerge” memisahkannya lagi. Mencetak “ACK nomor” penggabungan itu.</translation>
    </message>
    <message>
        <source>Whose value is kept: nib=absorb, 2024/turnover=keep, officers=absorb. May be repeated.</source>
        <translation>Nilai siapa yang dipakai: nib=absorb, 2024/turnover=keep, officers=absorb. Boleh diulang.</translation>
    </message>
    <message>
        <source>FIELD=keep|absorb</source>
        <translation>MEDAN=keep|absorb</translation>
    </message>
    <message>
        <source>They became one on this day.</source>
        <translation>Keduanya bergabung pada hari ini.</translation>
    </message>
    <message>
        <source>It was always one, entered twice by error.</source>
        <translation>Sejak semula satu koperasi, keliru dicatat dua kali.</translation>
    </message>
    <message>
        <source>Decree or minutes.</source>
        <translation>Keputusan atau berita acara.</translation>
    </message>
    <message>
        <source>entered twice</source>
        <translation>dicatat dua kali</translation>
    </message>
    <message>
        <source>Lists the mergers, newest first.</source>
        <translation>Menampilkan penggabungan, yang terbaru lebih dahulu.</translation>
    </message>
    <message>
        <source>Which cooperative was kept, which absorbed, from which day on, why, and whether they were separated again. With --id only those of one cooperative.</source>
        <translation>Koperasi mana yang tetap, mana yang dilebur, sejak kapan, mengapa, dan apakah sudah dipisahkan lagi. Dengan --id hanya yang menyangkut satu koperasi.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>Absorbed</source>
        <translation>Dilebur</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>Dipisahkan</translation>
    </message>
    <message>
        <source>Makes two of what was merged, exactly as they were.</source>
        <translation>Memisahkan lagi yang digabung, persis seperti semula.</translation>
    </message>
    <message>
        <source>NUMBER is the one that “merges” lists. Refused, naming it, when one of the two was edited since.</source>
        <translation>NOMOR ialah yang ditampilkan “merges”. Ditolak, dengan menyebutnya, bila salah satunya diubah sesudahnya.</translation>
    </message>
    <message>
        <source>“%1” is not a number that “merges” lists.</source>
        <translation>“%1” bukan nomor yang ditampilkan “merges”.</translation>
    </message>
    <message>
        <source>Say why they are separated: add --reason TEXT.</source>
        <translation>Sebutkan mengapa dipisahkan: tambahkan --reason TEKS.</translation>
    </message>
    <message>
        <source>It took in %1, number %2 (merger %3).</source>
        <translation>Menerima penggabungan %1, nomor %2 (penggabungan %3).</translation>
    </message>
    <message>
        <source>It was merged into %1, number %2 (merger %3).</source>
        <translation>Sudah digabung ke %1, nomor %2 (penggabungan %3).</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Kemungkinan</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Yang berlawanan</translation>
    </message>
    <message>
        <source>--above is a number between 0 and 1, not “%1”.</source>
        <translation>--above ialah bilangan antara 0 dan 1, bukan “%1”.</translation>
    </message>
    <message>
        <source>There is no regency or city “%1”. Write 33.01 or “Kota Semarang”.</source>
        <translation>Tidak ada kabupaten/kota “%1”. Tuliskan 33.01 atau “Kota Semarang”.</translation>
    </message>
    <message>
        <source>Row A</source>
        <translation>Baris A</translation>
    </message>
    <message>
        <source>Row B</source>
        <translation>Baris B</translation>
    </message>
    <message>
        <source>Id A</source>
        <translation>Id A</translation>
    </message>
    <message>
        <source>Id B</source>
        <translation>Id B</translation>
    </message>
    <message>
        <source>Name A</source>
        <translation>Nama A</translation>
    </message>
    <message>
        <source>Name B</source>
        <translation>Nama B</translation>
    </message>
    <message>
        <source>%1 likely pairs among %2 rows.</source>
        <translation>%1 pasangan yang mungkin duplikat di antara %2 baris.</translation>
    </message>
    <message>
        <source>Regency/city</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>%1 likely pairs among %2 cooperatives; %3 more were marked as two cooperatives.</source>
        <translation>%1 pasangan yang mungkin duplikat di antara %2 koperasi; %3 pasangan lain sudah ditandai bukan duplikat.</translation>
    </message>
    <message>
        <source>Finds records that are likely one cooperative, and says why.</source>
        <translation>Mencari catatan yang mungkin satu koperasi, beserta alasannya.</translation>
    </message>
    <message>
        <source>Compares names (without type words, tolerant of typing errors), legal numbers, villages, addresses and NIK within a regency. With --file it looks through a list instead of the register: csv, xlsx or ods, any separator and customary headings. Nothing is changed.</source>
        <translation>Membandingkan nama (tanpa sebutan jenis, memaklumi salah ketik), nomor badan hukum, desa, alamat, dan NIK dalam satu kabupaten/kota. Dengan --file yang diperiksa adalah sebuah daftar, bukan register: csv, xlsx, atau ods, dengan pemisah apa pun dan judul kolom yang lazim. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>A list whose rows are compared with each other.</source>
        <translation>Daftar yang baris-barisnya dibandingkan satu sama lain.</translation>
    </message>
    <message>
        <source>Only pairs of at least this likelihood; 0.5 unless told.</source>
        <translation>Hanya pasangan dengan kemungkinan paling sedikit sekian; 0.5 bila tidak disebut.</translation>
    </message>
    <message>
        <source>Only this one: 33.01 or “Kota Semarang”.</source>
        <translation>Hanya yang ini: 33.01 atau “Kota Semarang”.</translation>
    </message>
    <message>
        <source>Lists the pairs that were marked as two cooperatives.</source>
        <translation>Menampilkan pasangan yang sudah ditandai bukan duplikat.</translation>
    </message>
    <message>
        <source>--regency and --marked are of the register, not of --file.</source>
        <translation>--regency dan --marked berlaku untuk register, bukan untuk --file.</translation>
    </message>
    <message>
        <source>A B</source>
        <translation>A B</translation>
    </message>
    <message>
        <source>Marks two records that look alike as two cooperatives.</source>
        <translation>Menandai dua catatan yang mirip sebagai dua koperasi (bukan duplikat).</translation>
    </message>
    <message>
        <source>They are not listed as likely duplicates any more; who said so and why is kept. Prints “ACK A B”.</source>
        <translation>Keduanya tidak lagi ditampilkan sebagai kemungkinan duplikat; siapa yang menandai dan alasannya disimpan. Mencetak “ACK A B”.</translation>
    </message>
    <message>
        <source>They may be one after all: takes the mark back.</source>
        <translation>Keduanya mungkin memang satu koperasi: mencabut tanda itu.</translation>
    </message>
    <message>
        <source>Say why: add --reason TEXT.</source>
        <translation>Sebutkan alasannya: tambahkan --reason TEKS.</translation>
    </message>
    <message>
        <source>Each condition of the definition is told with what is recorded and since when, and beside the recorded status the one that follows from the annual meetings. With --as-known everything is told as it was recorded then, as a count has it: dated facts, founding, meetings, turnover and certificate.</source>
        <translation>Setiap syarat definisi disebut dengan apa yang tercatat dan sejak kapan, dan di samping status tercatat juga status menurut RAT. Dengan --as-known semuanya disebut sebagaimana tercatat saat itu, sama dengan penghitungan: keadaan bertanggal, pendirian, RAT, volume usaha, dan sertifikat.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused and doubtful row(s) are in “%1”, to be mended and imported again.</source>
        <translation>
            <numerusform>%n baris yang ditolak dan meragukan ada di “%1”, untuk diperbaiki lalu diimpor lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes over a list of cooperatives from an xlsx, ods or CSV file.</source>
        <translation>Mengambil daftar koperasi dari berkas xlsx, ods, atau CSV.</translation>
    </message>
    <message>
        <source>Sheet, headings and columns are found by themselves and can be chosen. Every row is judged before anything is written: new, changes, known already, possible duplicate, refused, skipped. What is beyond doubt goes in, all in one step, which undo-import takes back. The json tells for every row its verdict, id, reasons and changes.</source>
        <translation>Lembar, judul kolom, dan kolom ditemukan sendiri dan dapat dipilih. Setiap baris dinilai sebelum ada yang ditulis: baru, perubahan, sudah ada, mungkin ganda, ditolak, dilewati. Yang tidak meragukan masuk sekaligus dalam satu langkah, yang dapat dibatalkan dengan undo-import. Keluaran json menyebut penilaian, id, alasan, dan perubahan setiap baris.</translation>
    </message>
    <message>
        <source>Writes refused and doubtful rows into a workbook in the sender&apos;s layout.</source>
        <translation>Menulis baris yang ditolak dan meragukan ke buku kerja dengan susunan pengirim.</translation>
    </message>
    <message>
        <source>--%1 “%2”: write FIELD=…, where FIELD is one of %3.</source>
        <translation>--%1 “%2”: tulis ISIAN=…, dengan ISIAN salah satu dari %3.</translation>
    </message>
    <message>
        <source>--sheet: there is no sheet “%1”. There are: %2.</source>
        <translation>--sheet: tidak ada lembar “%1”. Yang ada: %2.</translation>
    </message>
    <message>
        <source>--header-row “%1”: write the line of the headings, such as 4, or its first and last line, such as 4-5; 0: none.</source>
        <translation>--header-row “%1”: tulis baris judul kolom, misalnya 4, atau baris pertama dan terakhirnya, misalnya 4-5; 0: tidak ada.</translation>
    </message>
    <message>
        <source>--map “%1”: no sheet that is taken has this column. Write its letter, its number or its heading.</source>
        <translation>--map “%1”: tidak ada lembar terpilih yang mempunyai kolom ini. Tulis huruf, nomor, atau judulnya.</translation>
    </message>
    <message>
        <source>--unit “%1”: write a field of money and rp, ribu or juta, such as turnover=ribu.</source>
        <translation>--unit “%1”: tulis isian uang dan rp, ribu, atau juta, misalnya turnover=ribu.</translation>
    </message>
    <message>
        <source>--dates “%1”: write dmy or mdy, such as legalDate=mdy.</source>
        <translation>--dates “%1”: tulis dmy atau mdy, misalnya legalDate=mdy.</translation>
    </message>
    <message>
        <source>--decide “%1”: write LINE=new, LINE=take, LINE=leave or LINE=ID; before the line SHEET: where there are several.</source>
        <translation>--decide “%1”: tulis BARIS=new, BARIS=take, BARIS=leave, atau BARIS=ID; didahului LEMBAR: bila ada beberapa.</translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation>ISIAN=NILAI</translation>
    </message>
    <message>
        <source>Takes this sheet only, by name or number; may be given again.</source>
        <translation>Hanya mengambil lembar ini, menurut nama atau nomor; boleh diulang.</translation>
    </message>
    <message>
        <source>Line of the headings, such as 4 or 4-5; 0: there are none.</source>
        <translation>Baris judul kolom, misalnya 4 atau 4-5; 0: tidak ada.</translation>
    </message>
    <message>
        <source>Takes a column (letter, number or heading) for a field; may be given again.</source>
        <translation>Memakai kolom (huruf, nomor, atau judul) untuk sebuah isian; boleh diulang.</translation>
    </message>
    <message>
        <source>FIELD=COLUMN</source>
        <translation>ISIAN=KOLOM</translation>
    </message>
    <message>
        <source>What stands for a missing column or an empty cell; may be given again.</source>
        <translation>Pengganti kolom yang tidak ada atau sel kosong; boleh diulang.</translation>
    </message>
    <message>
        <source>Unit of a column of money: rp, ribu or juta; may be given again.</source>
        <translation>Satuan kolom uang: rp, ribu, atau juta; boleh diulang.</translation>
    </message>
    <message>
        <source>Order of the days of a column: dmy or mdy; may be given again.</source>
        <translation>Urutan tanggal suatu kolom: dmy atau mdy; boleh diulang.</translation>
    </message>
    <message>
        <source>The day the list describes: changes of status and type hold from then on.</source>
        <translation>Tanggal keadaan daftar: perubahan status dan jenis berlaku sejak itu.</translation>
    </message>
    <message>
        <source>Book year of figures whose row names none.</source>
        <translation>Tahun buku angka yang barisnya tidak menyebut tahun.</translation>
    </message>
    <message>
        <source>Who sent it: the columns are remembered under this name.</source>
        <translation>Siapa pengirimnya: susunan kolom diingat dengan nama ini.</translation>
    </message>
    <message>
        <source>Separator of a CSV file, when the one found is wrong.</source>
        <translation>Pemisah berkas CSV, bila yang ditemukan keliru.</translation>
    </message>
    <message>
        <source>Encoding of a CSV file, when the one found is wrong.</source>
        <translation>Penyandian berkas CSV, bila yang ditemukan keliru.</translation>
    </message>
    <message>
        <source>Empty cells empty what the register has.</source>
        <translation>Sel kosong mengosongkan isi register.</translation>
    </message>
    <message>
        <source>Takes doubtful rows too, without the cells that could not be read.</source>
        <translation>Mengambil juga baris yang meragukan, tanpa sel yang tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Decides on a row: LINE=new, LINE=take, LINE=leave or LINE=ID; may be given again.</source>
        <translation>Memutuskan sebuah baris: BARIS=new, BARIS=take, BARIS=leave, atau BARIS=ID; boleh diulang.</translation>
    </message>
    <message>
        <source>LINE=WHAT</source>
        <translation>BARIS=APA</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Why, or what changes</source>
        <translation>Alasan, atau yang berubah</translation>
    </message>
    <message>
        <source>, doubtful</source>
        <translation>, meragukan</translation>
    </message>
    <message>
        <source>This very file was taken in on %1 by %2 (batch %3) and taken back since.</source>
        <translation>Berkas yang persis sama sudah diambil pada %1 oleh %2 (impor nomor %3), lalu dibatalkan.</translation>
    </message>
    <message>
        <source>This very file was taken in on %1 by %2 (batch %3).</source>
        <translation>Berkas yang persis sama sudah diambil pada %1 oleh %2 (impor nomor %3).</translation>
    </message>
    <message>
        <source>The list describes %1. %2</source>
        <translation>Daftar ini menggambarkan keadaan %1. %2</translation>
    </message>
    <message>
        <source>Rows: %1. New: %2. Changes: %3. Known already: %4. Possible duplicates: %5. Refused: %6. Skipped: %7.</source>
        <translation>Baris: %1. Baru: %2. Perubahan: %3. Sudah ada: %4. Mungkin ganda: %5. Ditolak: %6. Dilewati: %7.</translation>
    </message>
    <message>
        <source>Good: %1, of which with warnings: %2. Doubtful: %3.</source>
        <translation>Baik: %1, di antaranya dengan peringatan: %2. Meragukan: %3.</translation>
    </message>
    <message>
        <source>The good rows are in the register, as batch %1.</source>
        <translation>Baris yang baik sudah masuk register, sebagai impor nomor %1.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Judul kolom</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>list|export|import FILE.json</source>
        <translation>list|export|import BERKAS.json</translation>
    </message>
    <message>
        <source>How the columns of each sender&apos;s lists are taken: lists what is remembered, writes it to a file, takes it from one.</source>
        <translation>Susunan kolom daftar tiap pengirim: menampilkan yang diingat, menulisnya ke berkas, mengambilnya dari berkas.</translation>
    </message>
    <message>
        <source>What was chosen for a list is remembered by its sender (import --source) and its headings when the list is taken in.</source>
        <translation>Pilihan untuk sebuah daftar diingat menurut pengirimnya (import --source) dan judul kolomnya saat daftar diambil.</translation>
    </message>
    <message>
        <source>Mappings are listed, or: export FILE.json, import FILE.json.</source>
        <translation>Susunan kolom ditampilkan, atau: export BERKAS.json, import BERKAS.json.</translation>
    </message>
    <message numerus="yes">
        <source>%n mapping(s) are remembered.</source>
        <translation>
            <numerusform>%n susunan kolom diingat.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Macam</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write --prefer 17/address=returned, 17=now or all=returned.</source>
        <translation>“%1” tidak dimengerti. Tulis --prefer 17/address=returned, 17=now atau all=returned.</translation>
    </message>
    <message>
        <source>“%1” is no regency or city of this province.</source>
        <translation>“%1” bukan kabupaten/kota provinsi ini.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>make | take FILE.xlsx</source>
        <translation>make | take BERKAS.xlsx</translation>
    </message>
    <message>
        <source>A workbook for a regency: makes it, and takes it in again.</source>
        <translation>Buku kerja untuk kabupaten/kota: membuatnya, dan memasukkannya kembali.</translation>
    </message>
    <message>
        <source>make writes the cooperatives of a regency with lists to choose from and cells that check; --all writes all regencies into a folder. Officers stay out of it; telephone and e-mail too, without --with-personal. take compares what was sent, what came back and what is so now: what changed only there is stored as one step (see “imports”); what changed on both sides is told with all three values and left, unless --prefer says otherwise. Exit code 1 when something was left or refused.</source>
        <translation>make menulis koperasi suatu kabupaten/kota dengan daftar pilihan dan sel pemeriksa; --all menulis semua kabupaten/kota ke dalam folder. Pengurus tidak ikut; telepon dan surel pun tidak, tanpa --with-personal. take membandingkan yang dikirim, yang kembali, dan keadaan sekarang: yang berubah hanya di sana disimpan sekaligus (lihat “imports”); yang berubah di kedua pihak ditampilkan dengan ketiga nilainya dan dibiarkan, kecuali --prefer menyatakan lain. Kode keluar 1 bila ada yang dibiarkan atau ditolak.</translation>
    </message>
    <message>
        <source>The regency or city; with take: the one it must come from.</source>
        <translation>Kabupaten/kota; pada take: asal yang diharapkan.</translation>
    </message>
    <message>
        <source>All regencies; --out names the folder.</source>
        <translation>Semua kabupaten/kota; --out menyebut foldernya.</translation>
    </message>
    <message>
        <source>The file to write, or the folder.</source>
        <translation>Berkas yang ditulis, atau foldernya.</translation>
    </message>
    <message>
        <source>The book year whose figures are asked for; else the one before this year.</source>
        <translation>Tahun buku yang angkanya diminta; bila tidak disebut, tahun lalu.</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>TAHUN</translation>
    </message>
    <message>
        <source>Compares everything and stores nothing.</source>
        <translation>Membandingkan semuanya tanpa menyimpan apa pun.</translation>
    </message>
    <message>
        <source>Which value holds where both sides changed it: 17/address=returned, 17=now, all=returned. May be repeated.</source>
        <translation>Nilai mana yang berlaku bila kedua pihak mengubahnya: 17/address=returned, 17=now, all=returned. Boleh diulang.</translation>
    </message>
    <message>
        <source>WHICH=returned|now</source>
        <translation>YANG=returned|now</translation>
    </message>
    <message>
        <source>From which day changed dated facts are so; else today.</source>
        <translation>Sejak hari apa keadaan bertanggal yang berubah itu berlaku; bila tidak disebut, hari ini.</translation>
    </message>
    <message>
        <source>Write “kit make” or “kit take FILE.xlsx”.</source>
        <translation>Tulis “kit make” atau “kit take BERKAS.xlsx”.</translation>
    </message>
    <message>
        <source>Say for whom and where to: --regency CODE --out FILE.xlsx, or --all --out FOLDER.</source>
        <translation>Sebutkan untuk siapa dan ke mana: --regency KODE --out BERKAS.xlsx, atau --all --out FOLDER.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Folder %1 tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>%1: %2 cooperatives, %3</source>
        <translation>%1: %2 koperasi, %3</translation>
    </message>
    <message>
        <source>%1, sent on %2. Changed: %3. Added: %4. Changed on both sides: %5. Refused: %6. As sent: %7.</source>
        <translation>%1, dikirim %2. Diubah: %3. Ditambah: %4. Berubah di kedua pihak: %5. Ditolak: %6. Seperti dikirim: %7.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row</comment>
        <translation>baru</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <comment>a row</comment>
        <translation>berubah di kedua pihak</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a row</comment>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a row</comment>
        <translation>berubah</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Tidak ada halaman “%1”.</translation>
    </message>
    <message>
        <source>There is no display, so no window can be opened. Use lumbung-cli, or save a chart with --save-chart.</source>
        <translation>Tidak ada layar, jadi jendela tidak dapat dibuka. Pakailah lumbung-cli, atau simpan grafik dengan --save-chart.</translation>
    </message>
    <message>
        <source>The picture could not be drawn. Nothing was written.</source>
        <translation>Gambar tidak dapat dibuat. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Bars are sorted by count, share or code, not by “%1”.</source>
        <translation>Batang diurutkan menurut count, share, atau code, bukan “%1”.</translation>
    </message>
    <message>
        <source>It is not clear what “%1” is for. A register is named with --store.</source>
        <translation>Tidak jelas untuk apa “%1”. Register disebut dengan --store.</translation>
    </message>
    <message>
        <source>The name of the picture is missing.</source>
        <translation>Nama berkas gambar belum disebut.</translation>
    </message>
    <message>
        <source>Say with --store which register is meant.</source>
        <translation>Sebutkan register yang dimaksud dengan --store.</translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <translation>Nilai setelah %1 belum ditulis.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Tidak ada opsi “%1” di sini.</translation>
    </message>
    <message>
        <source>The languages are id and en, not “%1”.</source>
        <translation>Bahasa yang ada: id dan en, bukan “%1”.</translation>
    </message>
    <message>
        <source>Lumbung, the register of cooperatives.</source>
        <translation>Lumbung, register koperasi.</translation>
    </message>
    <message>
        <source>The work without a window is done by lumbung-cli.</source>
        <translation>Pekerjaan tanpa jendela dilakukan dengan lumbung-cli.</translation>
    </message>
    <message>
        <source>Open this register.</source>
        <translation>Buka register ini.</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>Bahasa program.</translation>
    </message>
    <message>
        <source>For the chart: the day that is counted; today unless given.</source>
        <translation>Untuk grafik: tanggal keadaan yang dihitung; hari ini bila tidak disebut.</translation>
    </message>
    <message>
        <source>For the chart: how the bars are sorted.</source>
        <translation>Untuk grafik: urutan batang.</translation>
    </message>
    <message>
        <source>For documentation: draw the page PAGE of the window into the picture OUT (.png).</source>
        <translation>Untuk dokumentasi: gambar halaman PAGE dari jendela ke berkas OUT (.png).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Tampilkan bantuan ini.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Tampilkan versi.</translation>
    </message>
    <message>
        <source>Draw regency-bars, regency-tiles, variant-bars (definitions side by side) or trend (the last years) into the picture OUT (.png or .svg), without a window.</source>
        <translation>Gambar regency-bars, regency-tiles, variant-bars (definisi berdampingan), atau trend (tahun-tahun terakhir) ke berkas gambar OUT (.png atau .svg), tanpa jendela.</translation>
    </message>
    <message>
        <source>There is no chart “%1”. Known are regency-bars, regency-tiles, variant-bars and trend.</source>
        <translation>Tidak ada grafik “%1”. Yang ada: regency-bars, regency-tiles, variant-bars, dan trend.</translation>
    </message>
</context>
<context>
    <name>CrossTable</name>
    <message>
        <source>A cooperative can be counted in several rows and columns; totals count each cooperative once.</source>
        <translation>Satu koperasi dapat dihitung di beberapa baris dan kolom; jumlah menghitung tiap koperasi satu kali.</translation>
    </message>
    <message>
        <source>A cooperative can be counted in several columns; totals count each cooperative once.</source>
        <translation>Satu koperasi dapat dihitung di beberapa kolom; jumlah menghitung tiap koperasi satu kali.</translation>
    </message>
    <message>
        <source>A cooperative can be counted in several rows; totals count each cooperative once.</source>
        <translation>Satu koperasi dapat dihitung di beberapa baris; jumlah menghitung tiap koperasi satu kali.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Proposal confirmed</source>
        <translation>Usulan disetujui</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Dari impor</translation>
    </message>
    <message>
        <source>Decided anew</source>
        <translation>Diputuskan ulang</translation>
    </message>
    <message>
        <source>“%1” is no question of the sheet. Nothing was saved; the questions are %2.</source>
        <translation>“%1” bukan pertanyaan pada lembar metadata. Tidak ada yang disimpan; pertanyaannya: %2.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This register holds cooperatives already; nothing was added. Make a new register for the example data.</source>
        <translation>Register ini sudah berisi koperasi; tidak ada yang ditambahkan. Buatlah register baru untuk data contoh.</translation>
    </message>
    <message>
        <source>The example data was cancelled; the register is empty as before.</source>
        <translation>Pembuatan data contoh dibatalkan; register tetap kosong seperti semula.</translation>
    </message>
    <message>
        <source>The number of example cooperatives must lie between 1 and %1.</source>
        <translation>Jumlah koperasi contoh harus antara 1 dan %1.</translation>
    </message>
    <message>
        <source>Inventing cooperatives</source>
        <translation>Membuat koperasi contoh</translation>
    </message>
</context>
<context>
    <name>DuplicatePage</name>
    <message>
        <source>Entered twice by error</source>
        <translation>Diketik dua kali karena keliru</translation>
    </message>
    <message>
        <source>One from %1 on</source>
        <translation>Menjadi satu sejak %1</translation>
    </message>
    <message>
        <source>Undone on %1 by %2</source>
        <translation>Dibatalkan pada %1 oleh %2</translation>
    </message>
    <message>
        <source>Two cooperatives</source>
        <translation>Dua koperasi</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>Mencari duplikat</translation>
    </message>
    <message>
        <source>Looking for duplicates was cancelled.</source>
        <translation>Pencarian duplikat dibatalkan.</translation>
    </message>
    <message>
        <source>The names are the same.</source>
        <translation>Nama sama.</translation>
    </message>
    <message>
        <source>The names are the same but for one letter.</source>
        <translation>Nama sama kecuali satu huruf.</translation>
    </message>
    <message numerus="yes">
        <source>The names are the same but for %n letter(s).</source>
        <translation>
            <numerusform>Nama sama kecuali %n huruf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names are the same but for spelling, kind of cooperative, place or short name.</source>
        <translation>Nama sama kecuali ejaan, sebutan jenis koperasi, tempat, atau singkatan.</translation>
    </message>
    <message numerus="yes">
        <source>The names have %n word(s) in common.</source>
        <translation>
            <numerusform>Nama memiliki %n kata yang sama.</numerusform>
        </translation>
    </message>
    <message>
        <source>The legal numbers are the same, but such short ones without a year were given out again and again.</source>
        <translation>Nomor badan hukum sama, tetapi nomor pendek tanpa tahun seperti ini berulang kali dipakai.</translation>
    </message>
    <message>
        <source>The legal numbers are the same.</source>
        <translation>Nomor badan hukum sama.</translation>
    </message>
    <message>
        <source>The legal numbers are the same but for strokes, dots and capitals.</source>
        <translation>Nomor badan hukum sama kecuali garis miring, titik, atau huruf besar.</translation>
    </message>
    <message>
        <source>The legal numbers are the same but for BH, PAD or the spelling of the office.</source>
        <translation>Nomor badan hukum sama kecuali BH, PAD, atau penulisan nama dinas.</translation>
    </message>
    <message>
        <source>The legal numbers differ by a letter or two.</source>
        <translation>Nomor badan hukum berbeda satu atau dua karakter.</translation>
    </message>
    <message>
        <source>One legal number is older, the other one of a ministry: it may have been registered anew.</source>
        <translation>Nomor badan hukum yang satu nomor lama, yang lain nomor kementerian: mungkin didaftarkan ulang.</translation>
    </message>
    <message>
        <source>The addresses are the same.</source>
        <translation>Alamat sama.</translation>
    </message>
    <message>
        <source>The street is the same.</source>
        <translation>Jalan sama.</translation>
    </message>
    <message>
        <source>The NIK is the same.</source>
        <translation>NIK sama.</translation>
    </message>
    <message>
        <source>The village is the same.</source>
        <translation>Desa/kelurahan sama.</translation>
    </message>
    <message>
        <source>The villages differ by one letter.</source>
        <translation>Nama desa/kelurahan berbeda satu huruf.</translation>
    </message>
    <message>
        <source>The district is the same.</source>
        <translation>Kecamatan sama.</translation>
    </message>
    <message>
        <source>The date of the legal number is the same.</source>
        <translation>Tanggal badan hukum sama.</translation>
    </message>
    <message>
        <source>The numbers in the names differ.</source>
        <translation>Angka pada nama berbeda.</translation>
    </message>
    <message>
        <source>One of the names has words the other has not.</source>
        <translation>Ada kata yang hanya terdapat pada salah satu nama.</translation>
    </message>
    <message>
        <source>The kinds of cooperative in the names differ.</source>
        <translation>Sebutan jenis koperasi pada nama berbeda.</translation>
    </message>
    <message>
        <source>The legal numbers differ though they are of the same time.</source>
        <translation>Nomor badan hukum berbeda padahal dari masa yang sama.</translation>
    </message>
    <message>
        <source>The legal numbers differ.</source>
        <translation>Nomor badan hukum berbeda.</translation>
    </message>
    <message>
        <source>The regencies differ.</source>
        <translation>Kabupaten/kota berbeda.</translation>
    </message>
    <message>
        <source>The districts differ.</source>
        <translation>Kecamatan berbeda.</translation>
    </message>
    <message>
        <source>The villages differ.</source>
        <translation>Desa/kelurahan berbeda.</translation>
    </message>
    <message>
        <source>The addresses differ.</source>
        <translation>Alamat berbeda.</translation>
    </message>
    <message>
        <source>The street is the same, but not the number of the house.</source>
        <translation>Jalan sama, tetapi nomornya berbeda.</translation>
    </message>
    <message>
        <source>The NIK differ.</source>
        <translation>NIK berbeda.</translation>
    </message>
    <message>
        <source>Row %1 of the words for finding duplicates is not understood.</source>
        <translation>Baris %1 pada daftar kata untuk mencari duplikat tidak dapat dipahami.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>The folder for drafts cannot be made.</source>
        <translation>Folder untuk draf tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>Alt+Enter begins a new line</source>
        <translation>Alt+Enter untuk baris baru</translation>
    </message>
    <message>
        <source>Several entries of the list fit “%1”. Choose one of them: F4 opens the list.</source>
        <translation>Beberapa isi daftar cocok dengan “%1”. Pilih salah satu: F4 membuka daftar.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of this region. Choose an entry (F4), or write it in the field below.</source>
        <translation>“%1” tidak ada dalam daftar wilayah ini. Pilih dari daftar (F4), atau tuliskan di isian di bawahnya.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 atau %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>tidak tercatat</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>since the beginning</source>
        <translation>sejak semula</translation>
    </message>
    <message>
        <source>recorded on %1</source>
        <translation>dicatat %1</translation>
    </message>
    <message>
        <source>It was not founded yet on that day.</source>
        <translation>Pada tanggal itu belum berdiri.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It was founded by %1.</source>
        <translation>Sudah berdiri pada %1.</translation>
    </message>
    <message>
        <source>No date of founding is recorded; it is counted since ever.</source>
        <translation>Tanggal berdiri tidak tercatat; dihitung sejak semula.</translation>
    </message>
    <message>
        <source>It is on the register: not dissolved, merged or moved to another supervisor.</source>
        <translation>Terdaftar: belum dibubarkan, bergabung/digabung, atau pindah pembinaan.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 adalah %2.</translation>
    </message>
    <message>
        <source>%1 is not %2.</source>
        <translation>%1 bukan %2.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 adalah %2</translation>
    </message>
    <message>
        <source>One of these holds: %1.</source>
        <translation>Salah satu dari ini berlaku: %1.</translation>
    </message>
    <message>
        <source>It held an annual meeting between %1 and %2.</source>
        <translation>RAT diadakan antara %1 dan %2.</translation>
    </message>
    <message>
        <source>No annual meeting up to that day is recorded.</source>
        <translation>Tidak ada RAT yang tercatat sampai tanggal itu.</translation>
    </message>
    <message>
        <source>Latest annual meeting by then: %1</source>
        <translation>RAT terakhir sampai tanggal itu: %1</translation>
    </message>
    <message>
        <source>over the book year %1</source>
        <translation>atas tahun buku %1</translation>
    </message>
    <message>
        <source>Its status by annual meetings is %1.</source>
        <translation>Statusnya menurut RAT adalah %1.</translation>
    </message>
    <message>
        <source>Its NIK certificate is valid on %1.</source>
        <translation>Sertifikat NIK berlaku pada %1.</translation>
    </message>
    <message>
        <source>The last day of validity is not recorded.</source>
        <translation>Tanggal akhir masa berlakunya tidak tercatat.</translation>
    </message>
    <message>
        <source>Counted as of %1 by the definition “%2”.</source>
        <translation>Dihitung per %1 menurut definisi “%2”.</translation>
    </message>
    <message>
        <source>Not counted as of %1 by the definition “%2”.</source>
        <translation>Tidak dihitung per %1 menurut definisi “%2”.</translation>
    </message>
    <message>
        <source>It was not in the register yet.</source>
        <translation>Belum ada dalam daftar.</translation>
    </message>
    <message>
        <source>Counted as of %1 by the definition “%2”, as known on %3.</source>
        <translation>Dihitung per %1 menurut definisi “%2”, sebagaimana diketahui %3.</translation>
    </message>
    <message>
        <source>Not counted as of %1 by the definition “%2”, as known on %3.</source>
        <translation>Tidak dihitung per %1 menurut definisi “%2”, sebagaimana diketahui %3.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1, book year %2</source>
        <translation>%1, tahun buku %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama koperasi</translation>
    </message>
    <message>
        <source>As in the deed, with its kind: KUD Sumber Rejeki</source>
        <translation>Seperti dalam akta, lengkap dengan jenisnya: KUD Sumber Rejeki</translation>
    </message>
    <message>
        <source>NIK (cooperative number)</source>
        <translation>NIK (Nomor Induk Koperasi)</translation>
    </message>
    <message>
        <source>Nomor Induk Koperasi, 13 digits; not a citizen&apos;s number</source>
        <translation>Nomor Induk Koperasi, 13 angka; bukan NIK kependudukan</translation>
    </message>
    <message>
        <source>NIK certificate</source>
        <translation>Status NIK</translation>
    </message>
    <message>
        <source>State of the NIK certificate in the ministry&apos;s list</source>
        <translation>Keadaan sertifikat NIK dalam daftar kementerian</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Tanggal berlaku sertifikat</translation>
    </message>
    <message>
        <source>Day, month, year: 31/12/2025</source>
        <translation>Hari, bulan, tahun: 31/12/2025</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>The ministry&apos;s grade of annual meetings reported; it does not tell the health</source>
        <translation>Grade kementerian menurut RAT yang dilaporkan; bukan tingkat kesehatan</translation>
    </message>
    <message>
        <source>NIB</source>
        <translation>NIB</translation>
    </message>
    <message>
        <source>Business number of OSS, 13 digits</source>
        <translation>Nomor Induk Berusaha dari OSS, 13 angka</translation>
    </message>
    <message>
        <source>NPWP</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>Taxpayer number, 15 or 16 digits; dots and dashes may be typed</source>
        <translation>Nomor Pokok Wajib Pajak, 15 atau 16 angka; titik dan tanda hubung boleh diketik</translation>
    </message>
    <message>
        <source>Number in another register</source>
        <translation>Nomor pada daftar lain</translation>
    </message>
    <message>
        <source>Where it was taken over from, if anywhere</source>
        <translation>Nomor pada daftar asal, bila data diambil dari sana</translation>
    </message>
    <message>
        <source>Regency or city</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Code or part of the name: 33.74, semarang, KSM</source>
        <translation>Kode atau sebagian nama: 33.74, semarang, KSM</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Code or part of the name, of the regency chosen above</source>
        <translation>Kode atau sebagian nama, dari kabupaten/kota yang dipilih di atas</translation>
    </message>
    <message>
        <source>District as written</source>
        <translation>Kecamatan seperti tertulis</translation>
    </message>
    <message>
        <source>Only when the list does not have it</source>
        <translation>Hanya bila tidak ada dalam daftar</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kelurahan/Desa</translation>
    </message>
    <message>
        <source>Desa or kelurahan of the district chosen above</source>
        <translation>Desa atau kelurahan dari kecamatan yang dipilih di atas</translation>
    </message>
    <message>
        <source>Village as written</source>
        <translation>Kelurahan/Desa seperti tertulis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Street, number, RT and RW of the office</source>
        <translation>Jalan, nomor, RT, dan RW kantor koperasi</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>5 digits</source>
        <translation>5 angka</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Kept apart; not in reports</source>
        <translation>Disimpan terpisah; tidak masuk laporan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Legal entity number</source>
        <translation>Nomor badan hukum</translation>
    </message>
    <message>
        <source>As on the decree: 518/BH/XIV.13/05/2016 or AHU-0001397.AH.01.26.TAHUN 2019</source>
        <translation>Seperti pada surat keputusan: 518/BH/XIV.13/05/2016 atau AHU-0001397.AH.01.26.TAHUN 2019</translation>
    </message>
    <message>
        <source>Legal entity date</source>
        <translation>Tanggal badan hukum</translation>
    </message>
    <message>
        <source>Day, month, year: 31/12/2025. The cooperative is counted from this day</source>
        <translation>Hari, bulan, tahun: 31/12/2025. Koperasi dihitung sejak tanggal ini</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Tanggal pendirian</translation>
    </message>
    <message>
        <source>Only when the founding meeting is to count instead of the legal entity date</source>
        <translation>Hanya bila rapat pendirian yang dipakai, bukan tanggal badan hukum</translation>
    </message>
    <message>
        <source>Latest amendment number</source>
        <translation>Nomor perubahan anggaran dasar (terbaru)</translation>
    </message>
    <message>
        <source>Latest change of the articles of association (PAD)</source>
        <translation>Perubahan anggaran dasar (PAD) yang terakhir</translation>
    </message>
    <message>
        <source>Latest amendment date</source>
        <translation>Tanggal perubahan anggaran dasar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis koperasi</translation>
    </message>
    <message>
        <source>One of the five types of the law on cooperatives</source>
        <translation>Salah satu dari lima jenis menurut undang-undang perkoperasian</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok koperasi</translation>
    </message>
    <message>
        <source>Group in the ministry&apos;s list: KUD, KPRI, Kopinkra…</source>
        <translation>Kelompok dalam daftar kementerian: KUD, KPRI, Kopinkra…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk koperasi</translation>
    </message>
    <message>
        <source>Primary or secondary, by where the members live</source>
        <translation>Primer atau sekunder, menurut wilayah keanggotaan</translation>
    </message>
    <message>
        <source>Business sector</source>
        <translation>Sektor usaha</translation>
    </message>
    <message>
        <source>One of the 17 business fields</source>
        <translation>Salah satu dari 17 lapangan usaha</translation>
    </message>
    <message>
        <source>Recorded status</source>
        <translation>Status tercatat</translation>
    </message>
    <message>
        <source>As the office recorded it; dissolved, merged and moved away are no longer counted</source>
        <translation>Seperti dicatat dinas; yang dibubarkan, digabung, atau pindah pembinaan tidak lagi dihitung</translation>
    </message>
    <message>
        <source>Merah Putih village cooperative</source>
        <translation>Koperasi Desa/Kelurahan Merah Putih</translation>
    </message>
    <message>
        <source>Koperasi Desa/Kelurahan Merah Putih, founded or revitalised from 2025 on</source>
        <translation>KDKMP, didirikan atau direvitalisasi sejak 2025</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Pola pengelolaan</translation>
    </message>
    <message>
        <source>Conventional or sharia</source>
        <translation>Konvensional atau syariah</translation>
    </message>
    <message>
        <source>Main KBLI</source>
        <translation>KBLI utama</translation>
    </message>
    <message>
        <source>5 digits of the business classification</source>
        <translation>5 angka klasifikasi baku lapangan usaha</translation>
    </message>
    <message>
        <source>Further KBLI</source>
        <translation>KBLI lainnya</translation>
    </message>
    <message>
        <source>5 digits each, commas between</source>
        <translation>Masing-masing 5 angka, dipisahkan koma</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>Binaan</translation>
    </message>
    <message>
        <source>By where the members live: regency, province or ministry</source>
        <translation>Menurut wilayah keanggotaan: kabupaten/kota, provinsi, atau kementerian</translation>
    </message>
    <message>
        <source>Health class</source>
        <translation>Tingkat kesehatan</translation>
    </message>
    <message>
        <source>Latest examination, scale of Permenkop 9/2020</source>
        <translation>Pemeriksaan kesehatan terakhir, skala Permenkop 9/2020</translation>
    </message>
    <message>
        <source>Activity in words</source>
        <translation>Uraian kegiatan</translation>
    </message>
    <message>
        <source>What is done to what, for whom: collects members&apos; milk, cools and sells it</source>
        <translation>Apa yang dikerjakan, atas apa, untuk siapa: menampung susu anggota, mendinginkan, dan menjualnya</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Goods made or sold, commas between</source>
        <translation>Barang yang dibuat atau dijual, dipisahkan koma</translation>
    </message>
    <message>
        <source>Makes and sells goods</source>
        <translation>Membuat dan menjual barang</translation>
    </message>
    <message>
        <source>The cooperative as an organisation or its members</source>
        <translation>Koperasi sebagai organisasi atau anggota-anggotanya</translation>
    </message>
    <message>
        <source>Own production unit</source>
        <translation>Unit produksi di koperasi</translation>
    </message>
    <message>
        <source>In the cooperative, beside the members&apos; own businesses</source>
        <translation>Pada koperasi sendiri, di samping usaha para anggota</translation>
    </message>
    <message>
        <source>Stages of the own unit</source>
        <translation>Tahap unit produksi</translation>
    </message>
    <message>
        <source>Start: main raw material. Middle: semi-finished goods. End: assembly, grading, finishing, packing</source>
        <translation>Awal: bahan baku utama. Tengah: barang setengah jadi. Akhir: merakit, grading/sortasi, pengolahan akhir, pengemasan</translation>
    </message>
    <message>
        <source>Services to members</source>
        <translation>Pelayanan kepada anggota</translation>
    </message>
    <message>
        <source>The four services of the indicator&apos;s sheet</source>
        <translation>Empat pelayanan menurut lembar metadata indikator</translation>
    </message>
    <message>
        <source>Whose production</source>
        <translation>Produksi milik siapa</translation>
    </message>
    <message>
        <source>What the producing members are</source>
        <translation>Pekerjaan anggota yang berproduksi</translation>
    </message>
    <message>
        <source>Production kind</source>
        <translation>Jenis koperasi produksi</translation>
    </message>
    <message>
        <source>Outcome of the questions of the indicator&apos;s sheet</source>
        <translation>Hasil pertanyaan lembar metadata indikator</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>For colleagues; no personal data here</source>
        <translation>Untuk rekan kerja; jangan menulis data pribadi di sini</translation>
    </message>
    <message>
        <source>Whole rupiah; 1.234.567 may be typed</source>
        <translation>Rupiah penuh; boleh diketik 1.234.567</translation>
    </message>
    <message>
        <source>Members, male</source>
        <translation>Anggota pria</translation>
    </message>
    <message>
        <source>Members, female</source>
        <translation>Anggota wanita</translation>
    </message>
    <message>
        <source>Members, total</source>
        <translation>Total anggota</translation>
    </message>
    <message>
        <source>Managers, male</source>
        <translation>Manajer pria</translation>
    </message>
    <message>
        <source>Managers, female</source>
        <translation>Manajer wanita</translation>
    </message>
    <message>
        <source>Managers, total</source>
        <translation>Total manajer</translation>
    </message>
    <message>
        <source>Employees, male</source>
        <translation>Karyawan pria</translation>
    </message>
    <message>
        <source>Employees, female</source>
        <translation>Karyawan wanita</translation>
    </message>
    <message>
        <source>Employees, total</source>
        <translation>Total karyawan</translation>
    </message>
    <message>
        <source>Annual meeting (RAT)</source>
        <translation>Tanggal RAT</translation>
    </message>
    <message>
        <source>Day on which the meeting over this book year was held</source>
        <translation>Hari diselenggarakannya rapat anggota atas tahun buku ini</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Dukungan</translation>
    </message>
    <message>
        <source>Helped by the government, or self-owned, in this year</source>
        <translation>Dibantu pemerintah atau kepemilikan mandiri pada tahun ini</translation>
    </message>
    <message>
        <source>Own capital</source>
        <translation>Modal sendiri</translation>
    </message>
    <message>
        <source>Outside capital</source>
        <translation>Modal luar</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Aset</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Volume usaha</translation>
    </message>
    <message>
        <source>Surplus (SHU)</source>
        <translation>SHU</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Officer&apos;s name</source>
        <translation>Nama pengurus/pengawas</translation>
    </message>
    <message>
        <source>Officer&apos;s telephone</source>
        <translation>Telepon pengurus/pengawas</translation>
    </message>
    <message>
        <source>Citizen number (NIK, 16 digits)</source>
        <translation>NIK kependudukan (16 angka)</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the list. Choose an entry of the list.</source>
        <translation>%1: &quot;%2&quot; tidak ada dalam daftar. Pilih salah satu isi daftar.</translation>
    </message>
    <message>
        <source>%1: write yes or no instead of &quot;%2&quot;.</source>
        <translation>%1: tulis ya atau tidak, bukan &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters fit; %3 were written.</source>
        <translation>%1: paling banyak %2 karakter; yang ditulis %3.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Region and address</source>
        <translation>Wilayah dan alamat</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Badan hukum</translation>
    </message>
    <message>
        <source>Type and status</source>
        <translation>Jenis dan status</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klasifikasi</translation>
    </message>
    <message>
        <source>Institution per book year</source>
        <translation>Kelembagaan per tahun buku</translation>
    </message>
    <message>
        <source>Finance per book year</source>
        <translation>Keuangan per tahun buku</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Pengurus, pengawas, dan manajer</translation>
    </message>
    <message>
        <source>%1: contains characters that cannot be stored. Type it anew.</source>
        <translation>%1: memuat karakter yang tidak dapat disimpan. Ketik ulang.</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Dalam register</translation>
    </message>
    <message>
        <source>Dated facts</source>
        <translation>Keadaan bertanggal</translation>
    </message>
    <message>
        <source>Merged with the cooperative of the number</source>
        <translation>Digabung dengan koperasi nomor</translation>
    </message>
</context>
<context>
    <name>FirstStartSummary</name>
    <message>
        <source>%1 of %2 rows were taken in, %3 were refused, %4 were empty.</source>
        <translation>%1 dari %2 baris dimasukkan, %3 ditolak, %4 kosong.</translation>
    </message>
    <message>
        <source>%1 of those taken in have warnings, which are shown when they are opened.</source>
        <translation>%1 dari yang dimasukkan mempunyai peringatan, yang tampil saat catatannya dibuka.</translation>
    </message>
    <message>
        <source>Columns that were left out: %1</source>
        <translation>Kolom yang tidak dipakai: %1</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Baris yang ditolak</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Without regency or city</source>
        <translation>Tanpa kabupaten/kota</translation>
    </message>
    <message>
        <source>Cooperatives without regency or city</source>
        <translation>Koperasi tanpa kabupaten/kota</translation>
    </message>
    <message>
        <source>Without type</source>
        <translation>Tanpa jenis</translation>
    </message>
    <message>
        <source>Cooperatives without type</source>
        <translation>Koperasi tanpa jenis</translation>
    </message>
    <message>
        <source>Without group</source>
        <translation>Tanpa kelompok</translation>
    </message>
    <message>
        <source>Cooperatives without group</source>
        <translation>Koperasi tanpa kelompok</translation>
    </message>
    <message>
        <source>Without recorded status</source>
        <translation>Tanpa status tercatat</translation>
    </message>
    <message>
        <source>Cooperatives without recorded status</source>
        <translation>Koperasi tanpa status tercatat</translation>
    </message>
    <message>
        <source>Production cooperatives: %1</source>
        <translation>Koperasi produksi: %1</translation>
    </message>
    <message>
        <source>Production cooperatives to classify</source>
        <translation>Koperasi produksi yang belum diklasifikasi</translation>
    </message>
    <message>
        <source>Without date of founding</source>
        <translation>Tanpa tanggal berdiri</translation>
    </message>
    <message>
        <source>Cooperatives without date of founding</source>
        <translation>Koperasi tanpa tanggal berdiri</translation>
    </message>
    <message>
        <source>production cooperatives</source>
        <translation>koperasi produksi</translation>
    </message>
    <message>
        <source>Production cooperatives</source>
        <translation>Koperasi produksi</translation>
    </message>
    <message>
        <source>cooperatives of all types</source>
        <translation>koperasi semua jenis</translation>
    </message>
    <message>
        <source>Cooperatives of all types</source>
        <translation>Koperasi semua jenis</translation>
    </message>
    <message>
        <source>Recorded as active, by annual meetings inactive</source>
        <translation>Status berbeda dari RAT: tercatat aktif, menurut RAT tidak aktif</translation>
    </message>
    <message>
        <source>Recorded as inactive, by annual meetings active</source>
        <translation>Status berbeda dari RAT: tercatat tidak aktif, menurut RAT aktif</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The book year %1 is there twice. Keep the right one.</source>
        <translation>Tahun buku %1 tercantum dua kali. Pertahankan yang benar.</translation>
    </message>
    <message>
        <source>Yearly figures in “%1”, line %2: %3</source>
        <translation>Angka tahunan dalam “%1”, baris %2: %3</translation>
    </message>
    <message>
        <source>There is no regency or city with the code “%1”. Codes look like 33.01.</source>
        <translation>Tidak ada kabupaten/kota dengan kode “%1”. Kodenya ditulis seperti 33.01.</translation>
    </message>
    <message>
        <source>The regency or city “%1” is not known. Write Kab. or Kota before its name, or write its code.</source>
        <translation>Kabupaten/kota “%1” tidak dikenal. Tuliskan Kab. atau Kota di depan namanya, atau tuliskan kodenya.</translation>
    </message>
    <message>
        <source>“%1” is not a book year. Write four digits, such as 2024.</source>
        <translation>“%1” bukan tahun buku. Tuliskan empat angka, misalnya 2024.</translation>
    </message>
    <message>
        <source>The regency or city is missing. Write its name or its code.</source>
        <translation>Kabupaten/kota belum diisi. Tuliskan nama atau kodenya.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>tidak tercatat</translation>
    </message>
    <message>
        <source>The history begins on %1, but the register says that it was founded on %2.</source>
        <translation>Riwayat dimulai pada %1, tetapi menurut daftar koperasi didirikan pada %2.</translation>
    </message>
    <message>
        <source>The event or its basis contains characters that cannot be stored. Type it anew.</source>
        <translation>Peristiwa atau dasarnya memuat karakter yang tidak dapat disimpan. Ketik ulang.</translation>
    </message>
    <message>
        <source>The day on which the interval begins is missing.</source>
        <translation>Tanggal mulai berlakunya belum diisi.</translation>
    </message>
    <message>
        <source>The interval ends on %1, not after the day on which it begins, %2.</source>
        <translation>Masa berlaku berakhir pada %1, tidak sesudah tanggal mulainya, %2.</translation>
    </message>
    <message>
        <source>History in “%1”, line %2: %3</source>
        <translation>Riwayat dalam “%1”, baris %2: %3</translation>
    </message>
    <message>
        <source>The interval begins on %1, but the one before it has no end: they overlap.</source>
        <translation>Masa berlaku ini mulai pada %1, tetapi yang sebelumnya tidak berakhir: keduanya tumpang tindih.</translation>
    </message>
    <message>
        <source>The interval begins on %1, but the one before it ends on %2: there is a gap.</source>
        <translation>Masa berlaku ini mulai pada %1, tetapi yang sebelumnya berakhir pada %2: ada jeda di antaranya.</translation>
    </message>
    <message>
        <source>The interval begins on %1, but the one before it ends on %2: they overlap.</source>
        <translation>Masa berlaku ini mulai pada %1, tetapi yang sebelumnya berakhir pada %2: keduanya tumpang tindih.</translation>
    </message>
    <message>
        <source>The last interval ends on %1. Nothing is known after that day.</source>
        <translation>Masa berlaku terakhir berakhir pada %1. Keadaan sesudah tanggal itu tidak diketahui.</translation>
    </message>
    <message>
        <source>The last interval does not end in what the register says. %1: %2 here, %3 in the register.</source>
        <translation>Masa berlaku terakhir tidak sesuai dengan daftar. %1: di sini %2, dalam daftar %3.</translation>
    </message>
    <message>
        <source>This is a row of totals, not a cooperative.</source>
        <translation>Ini baris jumlah, bukan koperasi.</translation>
    </message>
    <message>
        <source>This row numbers the columns; it is not a cooperative.</source>
        <translation>Baris ini berisi nomor kolom, bukan koperasi.</translation>
    </message>
    <message>
        <source>The number %1 is already on line %2.</source>
        <translation>Nomor %1 sudah ada pada baris %2.</translation>
    </message>
    <message>
        <source>The NIK %1 is already on line %2.</source>
        <translation>NIK %1 sudah ada pada baris %2.</translation>
    </message>
    <message>
        <source>column %1, without a heading</source>
        <translation>kolom %1, tanpa judul</translation>
    </message>
    <message numerus="yes">
        <source>%n cooperative(s) have no rows in the history. They are taken to have been so since their legal date.</source>
        <translation>
            <numerusform>%n koperasi tidak ada dalam riwayat. Keadaannya dianggap berlaku sejak tanggal badan hukumnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) give other figures than the yearly file for the same year. The yearly file was followed.</source>
        <translation>
            <numerusform>%n baris memuat angka yang berbeda dari berkas tahunan untuk tahun yang sama. Berkas tahunan yang dipakai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>No number in the column “%1” has the 13 digits of a NIK. They were taken as numbers of another register.</source>
        <translation>Tidak ada nomor dalam kolom “%1” yang terdiri dari 13 angka NIK. Isinya diambil sebagai nomor pada daftar lain.</translation>
    </message>
    <message>
        <source>It has no column for the regency or city. Add one, or say which one the whole list belongs to.</source>
        <translation>Tidak ada kolom kabupaten/kota. Tambahkan kolom itu, atau tentukan kabupaten/kota untuk seluruh daftar.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” belong to no cooperative of the list and were left out; the first is on line %2.</source>
        <translation>
            <numerusform>%n baris dari “%1” bukan milik koperasi dalam daftar dan tidak diambil; yang pertama pada baris %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed is a CSV file with a column for the name (such as Nama Koperasi or name) and one for the regency or city (such as Kabupaten/Kota, Kode Wilayah or regency_code).</source>
        <translation>Diperlukan berkas CSV dengan kolom nama (misalnya Nama Koperasi atau name) dan kolom kabupaten/kota (misalnya Kabupaten/Kota, Kode Wilayah, atau regency_code).</translation>
    </message>
    <message>
        <source>Needed is a CSV file with the columns id, valid_from, valid_to, status, form, level and regency_code.</source>
        <translation>Diperlukan berkas CSV dengan kolom id, valid_from, valid_to, status, form, level, dan regency_code.</translation>
    </message>
    <message>
        <source>Needed is a CSV file with the columns id, year and at least one of the figures, such as members_m or volume.</source>
        <translation>Diperlukan berkas CSV dengan kolom id, year, dan sedikitnya satu angka, misalnya members_m atau volume.</translation>
    </message>
    <message>
        <source>None of its first rows holds the headings that are needed.</source>
        <translation>Baris-baris pertamanya tidak memuat judul kolom yang diperlukan.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are %2 headings. Look for a missing delimiter or a line break.</source>
        <translation>Baris ini berisi %1 sel, sedangkan judul kolomnya %2. Periksa pemisah yang kurang atau baris yang terputus.</translation>
    </message>
    <message>
        <source>The row has %1 cells, more than the %2 headings. Look for a delimiter inside a text and put that text in quotes.</source>
        <translation>Baris ini berisi %1 sel, lebih banyak dari %2 judul kolom. Cari tanda pemisah di dalam teks, lalu apit teks itu dengan tanda petik.</translation>
    </message>
    <message>
        <source>“%1” was not imported. %2 %3</source>
        <translation>“%1” tidak diimpor. %2 %3</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was imported.</source>
        <translation>Impor dihentikan. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Nama koperasi belum diisi.</translation>
    </message>
    <message>
        <source>The row names two villages. Keep the right one.</source>
        <translation>Baris ini memuat dua desa/kelurahan. Pertahankan yang benar.</translation>
    </message>
    <message>
        <source>“%1” has no heading for the name of the cooperative (such as “Nama Koperasi”) in its first rows.</source>
        <translation>“%1” tidak memiliki judul kolom nama koperasi (misalnya “Nama Koperasi”) pada baris-baris awal.</translation>
    </message>
    <message>
        <source>So you chose.</source>
        <translation>Begitu pilihan Anda.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be read. Write it with digits only, such as 1.234.567.</source>
        <translation>“%1” bukan angka yang dapat dibaca. Tulis dengan angka saja, misalnya 1.234.567.</translation>
    </message>
    <message>
        <source>“%1” was shortened by a spreadsheet; its last digits are lost. Write the whole number.</source>
        <translation>“%1” disingkat oleh lembar kerja; angka terakhirnya hilang. Tulis angkanya utuh.</translation>
    </message>
    <message>
        <source>“%1” is too large a number. Check it for doubled digits.</source>
        <translation>“%1” terlalu besar. Periksa apakah ada angka yang terketik dua kali.</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>“%1” dibaca sebagai %2.</translation>
    </message>
    <message>
        <source>It has no heading, and its values do not tell what it is.</source>
        <translation>Kolom ini tidak berjudul, dan isinya tidak menunjukkan apa-apa.</translation>
    </message>
    <message>
        <source>No field of the register is known by this heading.</source>
        <translation>Tidak ada isian register yang dikenal dengan judul ini.</translation>
    </message>
    <message>
        <source>The heading says so.</source>
        <translation>Begitu menurut judulnya.</translation>
    </message>
    <message>
        <source>The heading reads much like it.</source>
        <translation>Judulnya sangat mirip.</translation>
    </message>
    <message>
        <source>What stands in the column is of that kind.</source>
        <translation>Isi kolomnya berjenis itu.</translation>
    </message>
    <message>
        <source>So it was taken the last time such a list came.</source>
        <translation>Begitu diambil terakhir kali daftar seperti ini datang.</translation>
    </message>
    <message>
        <source>So it was taken the last time “%1” sent such a list.</source>
        <translation>Begitu diambil terakhir kali “%1” mengirim daftar seperti ini.</translation>
    </message>
    <message>
        <source>“%1” was read as %2: in this column the month comes first.</source>
        <translation>“%1” dibaca sebagai %2: di kolom ini bulan ditulis lebih dulu.</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3: days and months stand in both orders in this column. Write the month as a word.</source>
        <translation>“%1” bisa berarti %2 atau %3: di kolom ini hari dan bulan ditulis dalam dua urutan. Tulis bulannya dengan huruf.</translation>
    </message>
    <message>
        <source>The day %1 does not exist. Check the day, then the month.</source>
        <translation>Tanggal %1 tidak ada. Periksa hari, lalu bulannya.</translation>
    </message>
    <message>
        <source>The year of “%1” has two digits only. Write all four, such as 2025.</source>
        <translation>Tahun pada “%1” hanya dua angka. Tulis keempatnya, misalnya 2025.</translation>
    </message>
    <message>
        <source>“%1” is a year without day and month. Write the whole day, such as 31/12/2025.</source>
        <translation>“%1” hanya tahun tanpa hari dan bulan. Tulis tanggal lengkap, misalnya 31/12/2025.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet&apos;s number of a day; it was read as %2.</source>
        <translation>“%1” adalah angka tanggal dari lembar kerja; dibaca sebagai %2.</translation>
    </message>
    <message>
        <source>“%1” is a month without a day. Write the whole day, such as 31/12/2025.</source>
        <translation>“%1” hanya bulan tanpa hari. Tulis tanggal lengkap, misalnya 31/12/2025.</translation>
    </message>
    <message>
        <source>It was so when these rows were sent back.</source>
        <translation>Begitu saat baris-baris ini dikembalikan.</translation>
    </message>
    <message>
        <source>The title “%1” says so.</source>
        <translation>Begitu menurut judul “%1”.</translation>
    </message>
    <message>
        <source>It is the last book year that had ended on the day the list describes.</source>
        <translation>Itu tahun buku terakhir yang sudah berakhir pada tanggal keadaan daftar.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>Read as CSV: separator “%1”, encoding %2.</source>
        <translation>Dibaca sebagai CSV: pemisah “%1”, penyandian %2.</translation>
    </message>
    <message>
        <source>The sheet “%1” was not taken (%2 rows). %3</source>
        <translation>Lembar “%1” tidak diambil (%2 baris). %3</translation>
    </message>
    <message>
        <source>The name of the file says %1; all its rows were taken to be of it.</source>
        <translation>Nama berkas menyebut %1; semua barisnya dianggap dari sana.</translation>
    </message>
    <message>
        <source>Needed is a list with a column for the name (such as Nama Koperasi or name) and one for the regency or city (such as Kabupaten/Kota, Kode Wilayah or regency_code).</source>
        <translation>Diperlukan daftar dengan kolom nama (misalnya Nama Koperasi atau name) dan kolom kabupaten/kota (misalnya Kabupaten/Kota, Kode Wilayah, atau regency_code).</translation>
    </message>
    <message>
        <source>Each row of “%1” held a whole line of CSV in its first cell; the lines were cut into cells.</source>
        <translation>Setiap baris “%1” memuat satu baris CSV utuh di sel pertamanya; baris itu dipotong menjadi sel.</translation>
    </message>
    <message>
        <source>Looking for headings and columns</source>
        <translation>Mencari judul kolom</translation>
    </message>
    <message>
        <source>It holds no rows.</source>
        <translation>Berkas ini tidak memuat baris.</translation>
    </message>
    <message>
        <source>None of its sheets holds a list of cooperatives.</source>
        <translation>Tidak ada lembar yang memuat daftar koperasi.</translation>
    </message>
    <message>
        <source>No column is taken for the name.</source>
        <translation>Tidak ada kolom yang dipakai sebagai nama.</translation>
    </message>
    <message>
        <source>Number of the row (not taken over)</source>
        <translation>Nomor urut (tidak diambil)</translation>
    </message>
    <message>
        <source>The other register</source>
        <translation>Register lain</translation>
    </message>
    <message>
        <source>Number within the other register</source>
        <translation>Nomor dalam register lain</translation>
    </message>
    <message>
        <source>Regency or city, by name</source>
        <translation>Kabupaten/Kota, menurut nama</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Legal entity number and date together</source>
        <translation>Nomor dan tanggal badan hukum sekaligus</translation>
    </message>
    <message>
        <source>A mark when it is active</source>
        <translation>Tanda bila aktif</translation>
    </message>
    <message>
        <source>A mark when it is not active</source>
        <translation>Tanda bila tidak aktif</translation>
    </message>
    <message>
        <source>Book year of the figures</source>
        <translation>Tahun buku angka</translation>
    </message>
    <message>
        <source>%1, telephone</source>
        <translation>%1, telepon</translation>
    </message>
    <message>
        <source>Judging the rows</source>
        <translation>Menilai baris</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Membaca baris</translation>
    </message>
    <message>
        <source>A cooperative of much the same name and the legal number %1 is already on line %2.</source>
        <translation>Koperasi dengan nama yang hampir sama dan nomor badan hukum %1 sudah ada di baris %2.</translation>
    </message>
    <message>
        <source>“%1” of the same regency is already on line %2.</source>
        <translation>“%1” dari kabupaten/kota yang sama sudah ada di baris %2.</translation>
    </message>
    <message>
        <source>Line %1, “%2”, may be the same cooperative. %3</source>
        <translation>Baris %1, “%2”, mungkin koperasi yang sama. %3</translation>
    </message>
    <message>
        <source>Another cooperative has the NIK %1; two cannot have it.</source>
        <translation>Koperasi lain memakai NIK %1; tidak boleh dua.</translation>
    </message>
    <message>
        <source>Line %1, about the same cooperative, does not go in; so this one cannot.</source>
        <translation>Baris %1 tentang koperasi yang sama tidak masuk; maka baris ini juga tidak.</translation>
    </message>
    <message>
        <source>Line %1 is about the same cooperative of the register.</source>
        <translation>Baris %1 tentang koperasi register yang sama.</translation>
    </message>
    <message>
        <source>In the column “%1” days and months stand in both orders. Days that could be either were not taken.</source>
        <translation>Di kolom “%1” hari dan bulan ditulis dalam dua urutan. Tanggal yang bisa berarti dua tidak diambil.</translation>
    </message>
    <message>
        <source>In the column “%1” the month comes before the day.</source>
        <translation>Di kolom “%1” bulan ditulis sebelum hari.</translation>
    </message>
    <message>
        <source>Every day in the column “%1” could also be read with the month first. Day first was taken.</source>
        <translation>Setiap tanggal di kolom “%1” bisa juga dibaca bulan lebih dulu. Yang dipakai: hari lebih dulu.</translation>
    </message>
    <message>
        <source>The column “%1” was read in units of %2.</source>
        <translation>Kolom “%1” dibaca dalam satuan %2.</translation>
    </message>
    <message>
        <source>The rows were taken to be of %1, as titles or names say.</source>
        <translation>Baris-baris dianggap dari %1, menurut judul atau nama.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name no book year for their figures. They were taken for %1.</source>
        <translation>
            <numerusform>%n baris tidak menyebut tahun buku angkanya. Angkanya dianggap untuk %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The NIK %1 is in the register that of “%2”.</source>
        <translation>NIK %1 di register adalah milik “%2”.</translation>
    </message>
    <message>
        <source>The number %1 is in the register that of “%2”.</source>
        <translation>Nomor %1 di register adalah milik “%2”.</translation>
    </message>
    <message>
        <source>“%1” in the register has the same legal number, but another NIK: %2.</source>
        <translation>“%1” di register mempunyai nomor badan hukum yang sama, tetapi NIK lain: %2.</translation>
    </message>
    <message>
        <source>Type, status or the like change, but it is not known from which day on. Say which day the list describes.</source>
        <translation>Jenis, status, atau sejenisnya berubah, tetapi belum diketahui sejak kapan. Sebutkan tanggal keadaan daftar.</translation>
    </message>
    <message>
        <source>The register has a cooperative of this name in the same regency.</source>
        <translation>Register mempunyai koperasi bernama sama di kabupaten/kota yang sama.</translation>
    </message>
    <message>
        <source>This file holds no mappings of lists that Lumbung wrote. Nothing was taken over.</source>
        <translation>Berkas ini tidak memuat susunan kolom yang ditulis Lumbung. Tidak ada yang diambil.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Dibatalkan. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>No row was refused, and none is doubtful. No file was written.</source>
        <translation>Tidak ada baris yang ditolak atau meragukan. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>The regency or city “%1” may be %2. Write Kab. or Kota before the name, or its code.</source>
        <translation>Kabupaten/kota “%1” bisa berarti %2. Tulis Kab. atau Kota di depan namanya, atau kodenya.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>The district %1 lies in %2.</source>
        <translation>Kecamatan %1 terletak di %2.</translation>
    </message>
    <message>
        <source>The district “%1” is not in the list of %2; it is kept as written.</source>
        <translation>Kecamatan “%1” tidak ada dalam daftar %2; disimpan seperti tertulis.</translation>
    </message>
    <message>
        <source>%1: the list says %2 on %3, the register %4 and since then %5. It was left as it is; change it in the form if the list is right.</source>
        <translation>%1: menurut daftar %2 pada %3, menurut register %4 dan sejak itu %5. Dibiarkan seperti adanya; ubah di formulir bila daftar yang benar.</translation>
    </message>
    <message>
        <source>“sda” was read as what stands above it: %1.</source>
        <translation>“sda” dibaca sebagai isi di atasnya: %1.</translation>
    </message>
    <message>
        <source>Both active and inactive are marked. Keep the right one.</source>
        <translation>Aktif dan tidak aktif sama-sama ditandai. Sisakan yang benar.</translation>
    </message>
    <message>
        <source>The telephone number of an officer without a name was left out.</source>
        <translation>Nomor telepon pengurus tanpa nama tidak diambil.</translation>
    </message>
    <message>
        <source>Its headings name no cooperatives; it seems to be a recap by region, not a list.</source>
        <translation>Judul kolomnya tidak menyebut koperasi; tampaknya ini rekap per wilayah, bukan daftar.</translation>
    </message>
    <message>
        <source>The sheet is hidden.</source>
        <translation>Lembar ini tersembunyi.</translation>
    </message>
    <message>
        <source>This is a title above the list.</source>
        <translation>Ini judul di atas daftar.</translation>
    </message>
    <message>
        <source>These are the headings of the columns.</source>
        <translation>Ini judul kolom.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>Baris kosong.</translation>
    </message>
    <message>
        <source>The headings of the columns are repeated here.</source>
        <translation>Judul kolom diulang di sini.</translation>
    </message>
    <message>
        <source>A title of the list is repeated here.</source>
        <translation>Judul daftar diulang di sini.</translation>
    </message>
    <message>
        <source>This is a heading between the rows; what it says was taken for the rows below.</source>
        <translation>Ini judul di antara baris; isinya dipakai untuk baris di bawahnya.</translation>
    </message>
    <message>
        <source>This is a note or a signature, not a cooperative.</source>
        <translation>Ini catatan atau tanda tangan, bukan koperasi.</translation>
    </message>
    <message>
        <source>The register was changed since the rows were judged. Nothing was written; look at the verdicts again.</source>
        <translation>Register berubah sejak baris dinilai. Tidak ada yang ditulis; lihat lagi penilaiannya.</translation>
    </message>
    <message>
        <source>Entering the rows</source>
        <translation>Memasukkan baris</translation>
    </message>
    <message>
        <source>“%1” was shortened by a spreadsheet; its last digits are lost. Write the whole number, as text.</source>
        <translation>“%1” disingkat oleh lembar kerja; angka terakhirnya hilang. Tulis nomornya utuh, sebagai teks.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Mungkin ganda</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>It may be the cooperative with the id %1 in the register. %2</source>
        <translation>Mungkin koperasi dengan id %1 di register. %2</translation>
    </message>
    <message>
        <source>This row holds only a number; it names no cooperative.</source>
        <translation>Baris ini hanya berisi nomor; tidak ada koperasi di dalamnya.</translation>
    </message>
    <message>
        <source>“%1” ends in zeros as if it was shortened once; its last digits are lost then. Write the whole number, as text.</source>
        <translation>“%1” berakhir dengan nol, seakan-akan pernah disingkat; kalau begitu angka terakhirnya hilang. Tulis nomornya utuh, sebagai teks.</translation>
    </message>
    <message>
        <source>Column %1 is headed “%2” too: there seems to be a second list beside the first, which was not read. Move it below the first, or to a sheet of its own.</source>
        <translation>Kolom %1 juga berjudul “%2”: tampaknya ada daftar kedua di samping yang pertama, dan daftar itu tidak dibaca. Pindahkan ke bawah yang pertama, atau ke lembar sendiri.</translation>
    </message>
    <message>
        <source>The file seems to hold letters in two encodings: line %1 shows “%2”. Look at such letters, or choose another encoding.</source>
        <translation>Berkas ini tampaknya memuat huruf dalam dua pengodean: baris %1 menampilkan “%2”. Periksa huruf semacam itu, atau pilih pengodean lain.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>More than one cooperative has this number. Type the number in the register.</source>
        <translation>Nomor ini dimiliki lebih dari satu koperasi. Ketik nomor daftarnya.</translation>
    </message>
    <message>
        <source>No cooperative of the register has this number.</source>
        <translation>Tidak ada koperasi terdaftar dengan nomor ini.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>heading and field</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Excel workbook (xlsx)</source>
        <translation>buku kerja Excel (xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ods)</source>
        <translation>lembar sebar OpenDocument (ods)</translation>
    </message>
    <message>
        <source>text with columns (csv)</source>
        <translation>teks berkolom (csv)</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>titik koma ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>koma ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>garis tegak |</translation>
    </message>
    <message>
        <source>This file was taken in on %1 by %2, as “%3”; that import was undone.</source>
        <translation>Berkas ini pernah diimpor pada %1 oleh %2, dengan nama “%3”; impor itu sudah dibatalkan.</translation>
    </message>
    <message>
        <source>This file was taken in before: on %1 by %2, as “%3”. What it says is in the register already; its rows will mostly be the same.</source>
        <translation>Berkas ini sudah pernah diimpor: pada %1 oleh %2, dengan nama “%3”. Isinya sudah ada di daftar; sebagian besar barisnya akan sama.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>pengguna tanpa nama</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>The definitions of the indicator cannot be used: they are incomplete or contradict themselves. Install the program anew.</source>
        <translation>Definisi indikator tidak dapat dipakai: tidak lengkap atau saling bertentangan. Pasang ulang program ini.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>There is no field “%1”. Look up the names in show --format json.</source>
        <translation>Tidak ada isian “%1”. Lihat nama-namanya dengan show --format json.</translation>
    </message>
    <message>
        <source>“%1” must be a list of objects: [{…}, {…}].</source>
        <translation>“%1” harus berupa daftar objek: [{…}, {…}].</translation>
    </message>
    <message>
        <source>Each entry of “years” needs its “bookYear”, a number of four digits such as 2024.</source>
        <translation>Setiap isi “years” memerlukan “bookYear”, bilangan empat angka seperti 2024.</translation>
    </message>
    <message>
        <source>The book year %1 is mentioned twice.</source>
        <translation>Tahun buku %1 disebut dua kali.</translation>
    </message>
    <message>
        <source>%1: follows from the answers, which say “%2”. Leave it out, or change the answers.</source>
        <translation>%1: ditentukan oleh jawaban, yang menyatakan “%2”. Hapus isian ini, atau ubah jawabannya.</translation>
    </message>
    <message>
        <source>This is no JSON object. Write one {…} on a line, in UTF-8. It breaks at character %1.</source>
        <translation>Ini bukan objek JSON. Tulis satu {…} per baris, dalam UTF-8. Kesalahan mulai pada karakter ke-%1.</translation>
    </message>
    <message>
        <source>“id” must be the number of a record in the register; leave it out for a new one.</source>
        <translation>“id” harus nomor data di register; jangan ditulis untuk data baru.</translation>
    </message>
    <message>
        <source>“revision” must be a whole number.</source>
        <translation>“revision” harus bilangan bulat.</translation>
    </message>
    <message>
        <source>“correction” must be true or false.</source>
        <translation>“correction” harus true atau false.</translation>
    </message>
    <message>
        <source>“event” and “basis” must be texts.</source>
        <translation>“event” dan “basis” harus berupa teks.</translation>
    </message>
    <message>
        <source>%1: write it between quotation marks, so that no zero is lost.</source>
        <translation>%1: tulis di antara tanda kutip supaya angka nol tidak hilang.</translation>
    </message>
    <message>
        <source>%1: only whole numbers fit.</source>
        <translation>%1: hanya bilangan bulat.</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list.</source>
        <translation>%1: “%2” tidak ada dalam daftar.</translation>
    </message>
    <message>
        <source>%1: this kind of value does not fit here.</source>
        <translation>%1: nilai semacam ini tidak cocok di sini.</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>“%1” is not a workbook that Lumbung made for a regency, or its hidden sheets were taken out. Take it in as an import instead. Nothing was changed.</source>
        <translation>“%1” bukan buku kerja yang dibuat Lumbung untuk kabupaten/kota, atau lembar tersembunyinya sudah dibuang. Masukkan lewat impor saja. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The hidden part of “%1”, which says what was sent, was altered. Ask for the workbook once more, or take it in as an import. Nothing was changed.</source>
        <translation>Bagian tersembunyi “%1”, yang mencatat apa yang dikirim, sudah berubah. Mintalah buku kerjanya sekali lagi, atau masukkan lewat impor. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood.</source>
        <translation>%1: “%2” tidak dimengerti.</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Nama belum diisi</translation>
    </message>
    <message>
        <source>The NIK has 13 digits</source>
        <translation>NIK terdiri atas 13 angka</translation>
    </message>
    <message>
        <source>Men and women do not add up to the total</source>
        <translation>Laki-laki dan perempuan tidak sama dengan totalnya</translation>
    </message>
    <message>
        <source>Cooperatives of %1: to be checked and completed</source>
        <translation>Koperasi %1: untuk diperiksa dan dilengkapi</translation>
    </message>
    <message>
        <source>State of the register: %1. Figures are those of book year %2.</source>
        <translation>Keadaan register: %1. Angka-angka ialah tahun buku %2.</translation>
    </message>
    <message>
        <source>Fill in the sheet “%1”. White cells may be changed, grey ones not.</source>
        <translation>Isilah lembar “%1”. Sel putih boleh diubah, sel abu-abu tidak.</translation>
    </message>
    <message>
        <source>Many cells have a list: click the small arrow beside the cell. The list of villages follows the district in the same row.</source>
        <translation>Banyak sel mempunyai daftar pilihan: klik panah kecil di samping sel. Daftar desa/kelurahan mengikuti kecamatan pada baris yang sama.</translation>
    </message>
    <message>
        <source>New cooperatives go into the empty rows at the end, without a number in the first column.</source>
        <translation>Koperasi baru diisikan pada baris kosong di bagian akhir, tanpa nomor pada kolom pertama.</translation>
    </message>
    <message>
        <source>A cell that is emptied is emptied in the register too. Nothing is deleted by leaving a row as it is.</source>
        <translation>Sel yang dikosongkan akan kosong juga dalam register. Baris yang dibiarkan tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>The last two columns tell what does not fit and how many cells are still empty. Send the file back under any name, as .xlsx.</source>
        <translation>Dua kolom terakhir menunjukkan yang tidak cocok dan berapa sel yang masih kosong. Kirimkan kembali berkas ini dengan nama apa pun, sebagai .xlsx.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Sel kosong</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” is missing, or its first row was taken out.</source>
        <translation>Lembar “%1” dari “%2” tidak ada, atau baris pertamanya sudah dibuang.</translation>
    </message>
    <message>
        <source>Its number is not one that was sent.</source>
        <translation>Nomornya tidak termasuk yang dikirim.</translation>
    </message>
    <message>
        <source>It belongs to %1 by now.</source>
        <translation>Sekarang termasuk %1.</translation>
    </message>
    <message>
        <source>The number %1 belongs to the cooperative %2 already.</source>
        <translation>Nomor %1 sudah dipakai koperasi %2.</translation>
    </message>
    <message>
        <source>“%1” was made from another register.</source>
        <translation>“%1” dibuat dari register lain.</translation>
    </message>
    <message>
        <source>“%1” is the workbook of %2, not of %3.</source>
        <translation>“%1” ialah buku kerja %2, bukan %3.</translation>
    </message>
    <message>
        <source>The same file was taken in on %1 by %2 (number %3). Nothing was changed; undo that first to take it in again.</source>
        <translation>Berkas yang sama sudah dimasukkan pada %1 oleh %2 (nomor %3). Tidak ada yang diubah; batalkan dahulu bila ingin memasukkannya lagi.</translation>
    </message>
    <message>
        <source>Workbook of %1</source>
        <translation>Buku kerja %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Dibatalkan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>“%1” is no regency or city of this province.</source>
        <translation>“%1” bukan kabupaten/kota provinsi ini.</translation>
    </message>
    <message>
        <source>“%1” was changed since it was looked at. Nothing was taken in; look at it once more.</source>
        <translation>“%1” sudah berubah sejak diperiksa. Tidak ada yang dimasukkan; periksalah sekali lagi.</translation>
    </message>
    <message>
        <source>That is the register itself. Choose another file.</source>
        <translation>Itu berkas registernya sendiri. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Dibatalkan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and one of its entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose “%1” when it holds, else leave it empty. Several of “%2” may hold.</source>
        <translation>Pilih “%1” bila sesuai, selain itu kosongkan. Pada “%2” boleh lebih dari satu.</translation>
    </message>
    <message>
        <source>Where several things may hold, each has a column of its own: choose “%1” where it holds, leave the others empty.</source>
        <translation>Bila boleh lebih dari satu, tiap pilihan mempunyai kolom sendiri: pilih “%1” pada yang sesuai, kosongkan yang lain.</translation>
    </message>
    <message>
        <source>%1: it is filled in, but the answers before it say that it does not apply. Mend either.</source>
        <translation>%1: diisi, padahal menurut jawaban sebelumnya hal ini tidak berlaku. Perbaiki salah satunya.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>%1. Sent: %2</source>
        <comment>field and value</comment>
        <translation>%1. Dikirim: %2</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Kembali: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Sekarang: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, sent on %2. As sent: %3 cooperatives. Changed there: %4. New: %5. Changed on both sides: %6. Refused: %7.</source>
        <translation>%1, dikirim %2. Tetap seperti dikirim: %3 koperasi. Berubah di sana: %4. Baru: %5. Berubah di kedua pihak: %6. Ditolak: %7.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>There is nothing called “%1” that could be taken over.</source>
        <translation>Tidak ada yang bernama “%1” yang dapat diambil.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>Triwulan %1 %2</translation>
    </message>
    <message>
        <source>Half-year %1 of %2</source>
        <translation>Semester %1 %2</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Tahun %1</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Triwulan</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semester</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>This is not the content of a publication, or it was altered.</source>
        <translation>Ini bukan isi sebuah terbitan, atau isinya telah diubah.</translation>
    </message>
</context>
<context>
    <name>PublicationPage</name>
    <message>
        <source>The publication %1 in the register is not what was published: the register was altered or is damaged. Keep the file, and look at the latest backup.</source>
        <translation>Terbitan %1 di dalam register bukan yang dahulu diterbitkan: register telah diubah atau rusak. Simpan berkasnya, dan lihat cadangan terakhir.</translation>
    </message>
    <message>
        <source>“%1” is no publication of this register.</source>
        <translation>“%1” bukan terbitan register ini.</translation>
    </message>
    <message>
        <source>“%1” says it is the publication %2, but it was altered, or saved anew by another program. Save the publication again to have it as it was published.</source>
        <translation>“%1” mengaku sebagai terbitan %2, tetapi isinya telah diubah, atau disimpan ulang oleh program lain. Simpan lagi terbitan itu untuk mendapatkan isi seperti saat diterbitkan.</translation>
    </message>
    <message>
        <source>“%1” is the publication %2, as it was published; but it was withdrawn: %3</source>
        <translation>“%1” adalah terbitan %2, sama seperti saat diterbitkan; tetapi terbitan itu telah ditarik: %3</translation>
    </message>
    <message>
        <source>“%1” is the publication %2, as it was published.</source>
        <translation>“%1” adalah terbitan %2, sama seperti saat diterbitkan.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Not yet classified</source>
        <translation>Belum diklasifikasi</translation>
    </message>
    <message>
        <source>Records not verified by a supervisor</source>
        <translation>Data belum diverifikasi penyelia</translation>
    </message>
    <message>
        <source>Classes that contradict the record</source>
        <translation>Klasifikasi yang bertentangan dengan datanya</translation>
    </message>
    <message>
        <source>Records with errors or doubtful entries</source>
        <translation>Data yang salah atau meragukan</translation>
    </message>
    <message>
        <source>Regencies far from the publication before</source>
        <translation>Kabupaten/kota yang jauh berbeda dari terbitan sebelumnya</translation>
    </message>
    <message>
        <source>The publication %1 in the register is not what was published: the register was altered or is damaged. Nothing was written; keep the file, and look at the latest backup.</source>
        <translation>Terbitan %1 di dalam register bukan yang dahulu diterbitkan: register telah diubah atau rusak. Tidak ada yang ditulis; simpan berkasnya, dan lihat cadangan terakhir.</translation>
    </message>
    <message>
        <source>No temporary file could be written; make room on the disk and try again.</source>
        <translation>Berkas sementara tidak dapat ditulis; kosongkan sebagian disk lalu coba lagi.</translation>
    </message>
    <message>
        <source>The note or the reason has characters that cannot be printed. Type it again without them. Nothing was published.</source>
        <translation>Catatan atau alasan memuat karakter yang tidak dapat dicetak. Ketik ulang tanpa karakter itu. Tidak ada yang diterbitkan.</translation>
    </message>
    <message>
        <source>Say in a note what this is published for. Nothing was published.</source>
        <translation>Tuliskan dalam catatan untuk apa angka ini diterbitkan. Tidak ada yang diterbitkan.</translation>
    </message>
    <message>
        <source>Some points are still open (%1). Settle them, or give a reason for publishing all the same; it is printed. Nothing was published.</source>
        <translation>Masih ada butir yang terbuka (%1). Selesaikan dahulu, atau beri alasan mengapa tetap diterbitkan; alasan itu ikut dicetak. Tidak ada yang diterbitkan.</translation>
    </message>
    <message>
        <source>The day is yet to come: what will be so on it is not known. Choose an earlier day.</source>
        <translation>Tanggal itu belum tiba: keadaannya belum diketahui. Pilih tanggal yang lebih awal.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>“%1” is empty: it has no content at all. Ask the sender for it again.</source>
        <translation>“%1” kosong: tidak ada isinya sama sekali. Mintalah kembali kepada pengirimnya.</translation>
    </message>
    <message>
        <source>“%1” is neither a workbook nor readable text. Open it in the program it comes from and save it as .xlsx or as CSV, or choose another encoding.</source>
        <translation>“%1” bukan buku kerja dan bukan teks yang terbaca. Buka di program asalnya lalu simpan sebagai .xlsx atau CSV, atau pilih pengodean lain.</translation>
    </message>
    <message>
        <source>“%1”: a quotation mark on line %2 is never closed. Correct that line, or save the file as CSV again.</source>
        <translation>“%1”: tanda kutip pada baris %2 tidak pernah ditutup. Perbaiki baris itu, atau simpan kembali berkasnya sebagai CSV.</translation>
    </message>
    <message>
        <source>“%1” holds no rows. Choose another file, or ask the sender for it again.</source>
        <translation>“%1” tidak memuat satu baris pun. Pilih berkas lain, atau mintalah kembali kepada pengirimnya.</translation>
    </message>
    <message>
        <source>“%1” is a workbook in the old format of Excel (.xls). Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>“%1” adalah buku kerja dalam format lama Excel (.xls). Buka di Excel atau LibreOffice lalu simpan sebagai .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb). Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>“%1” adalah buku kerja biner (.xlsb). Buka di Excel atau LibreOffice lalu simpan sebagai .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it with the password and save it without one as .xlsx.</source>
        <translation>“%1” dilindungi kata sandi. Buka dengan kata sandinya lalu simpan tanpa kata sandi sebagai .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a web page, whatever its name says. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>“%1” adalah halaman web, apa pun namanya. Buka di Excel atau LibreOffice lalu simpan sebagai .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is an XML spreadsheet of Excel 2003. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>“%1” adalah lembar kerja XML dari Excel 2003. Buka di Excel atau LibreOffice lalu simpan sebagai .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a flat XML document of LibreOffice. Open it in LibreOffice and save it as .ods or .xlsx.</source>
        <translation>“%1” adalah dokumen XML datar dari LibreOffice. Buka di LibreOffice lalu simpan sebagai .ods atau .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a PDF document. Ask the sender for the workbook it was printed from (.xlsx, .ods or CSV).</source>
        <translation>“%1” adalah dokumen PDF. Mintalah kepada pengirimnya buku kerja yang dicetak menjadi PDF itu (.xlsx, .ods atau CSV).</translation>
    </message>
    <message>
        <source>“%1” is a text document. Copy its table into a sheet of Excel or LibreOffice and save that as .xlsx.</source>
        <translation>“%1” adalah dokumen teks. Salin tabelnya ke lembar Excel atau LibreOffice lalu simpan lembar itu sebagai .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a presentation. Ask the sender for the workbook with the list (.xlsx, .ods or CSV).</source>
        <translation>“%1” adalah presentasi. Mintalah kepada pengirimnya buku kerja yang memuat daftarnya (.xlsx, .ods atau CSV).</translation>
    </message>
    <message>
        <source>“%1” is a document of another program, not a workbook. Open it there and save its table as .xlsx.</source>
        <translation>“%1” adalah dokumen program lain, bukan buku kerja. Buka di program itu lalu simpan tabelnya sebagai .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a picture. Ask the sender for the list itself (.xlsx, .ods or CSV).</source>
        <translation>“%1” adalah gambar. Mintalah daftarnya sendiri kepada pengirimnya (.xlsx, .ods atau CSV).</translation>
    </message>
    <message>
        <source>“%1” is a packed archive, not a workbook. Unpack it and choose the list that is in it.</source>
        <translation>“%1” adalah arsip terkompresi, bukan buku kerja. Buka kemasannya lalu pilih daftar yang ada di dalamnya.</translation>
    </message>
    <message>
        <source>“%1” is a database, not a list. Open it in the program it belongs to and save the list as .xlsx or CSV.</source>
        <translation>“%1” adalah basis data, bukan daftar. Buka di program asalnya lalu simpan daftarnya sebagai .xlsx atau CSV.</translation>
    </message>
    <message>
        <source>“%1” is an XML document that is no workbook. Open it in the program it comes from and save it as .xlsx or CSV.</source>
        <translation>“%1” adalah dokumen XML yang bukan buku kerja. Buka di program asalnya lalu simpan sebagai .xlsx atau CSV.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was not copied to the end. Ask the sender for it again, or open it in Excel or LibreOffice and save it anew.</source>
        <translation>“%1” rusak atau tidak tersalin sampai selesai. Mintalah kembali kepada pengirimnya, atau buka di Excel atau LibreOffice lalu simpan ulang.</translation>
    </message>
    <message>
        <source>“%1” holds something no spreadsheet program writes, so it was not read. Open it in LibreOffice and save it anew, or ask the sender where it comes from.</source>
        <translation>“%1” memuat sesuatu yang tidak pernah ditulis program lembar kerja, jadi tidak dibaca. Buka di LibreOffice lalu simpan ulang, atau tanyakan asalnya kepada pengirim.</translation>
    </message>
    <message>
        <source>“%1” needs more memory to be read than is allowed. Divide it into smaller files.</source>
        <translation>“%1” memerlukan lebih banyak memori daripada yang diizinkan untuk membacanya. Bagilah menjadi beberapa berkas yang lebih kecil.</translation>
    </message>
    <message>
        <source>the sheet “%1”</source>
        <translation>lembar “%1”</translation>
    </message>
    <message>
        <source>cell %1 of the sheet “%2”</source>
        <translation>sel %1 pada lembar “%2”</translation>
    </message>
    <message>
        <source>“%1” could not be read: reading it was stopped for safety. The register was not touched. Open the file in Excel or LibreOffice, save it anew as .xlsx and choose that.</source>
        <translation>“%1” tidak dapat dibaca: pembacaannya dihentikan demi keamanan. Register tidak tersentuh. Buka berkasnya di Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu pilih hasilnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) show an error such as #N/A instead of a value; the first is %1. They count as empty.</source>
        <translation>
            <numerusform>%n sel menampilkan kesalahan seperti #N/A, bukan nilai; yang pertama %1. Sel itu dianggap kosong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the sheet; the first is row %1.</source>
        <translation>
            <numerusform>%n baris disembunyikan di lembar ini; yang pertama baris %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) were saved without their result; the first is in %1. They count as empty: open the file in Excel or LibreOffice and save it to have them read.</source>
        <translation>
            <numerusform>%n rumus tersimpan tanpa hasilnya; yang pertama di %1. Sel itu dianggap kosong: buka berkasnya di Excel atau LibreOffice lalu simpan agar hasilnya terbaca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are hidden: %1.</source>
        <translation>
            <numerusform>%n lembar disembunyikan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot separate the cells of a line. Choose one character, such as ; or ,</source>
        <translation>“%1” tidak dapat memisahkan sel-sel satu baris. Pilih satu tanda, misalnya ; atau ,</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Choose one of these: %2.</source>
        <translation>Pengodean “%1” tidak dikenal. Pilih salah satu: %2.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Pembacaan dibatalkan.</translation>
    </message>
    <message>
        <source>“%1” would unpack to more than %2 MB, so it was not read. Divide it into smaller files; if it is a short list, ask the sender where it comes from.</source>
        <translation>Isi “%1” akan menjadi lebih dari %2 MB, jadi tidak dibaca. Bagilah menjadi beberapa berkas yang lebih kecil; jika daftarnya pendek, tanyakan asalnya kepada pengirim.</translation>
    </message>
    <message>
        <source>“%1” consists of more than %2 parts. Copy the list into a new workbook without pictures and save that.</source>
        <translation>“%1” terdiri atas lebih dari %2 bagian. Salin daftarnya ke buku kerja baru tanpa gambar lalu simpan buku kerja itu.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 sheets. Divide it into smaller files.</source>
        <translation>“%1” memiliki lebih dari %2 lembar. Bagilah menjadi beberapa berkas yang lebih kecil.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows. Divide it into smaller files.</source>
        <translation>“%1” memiliki lebih dari %2 baris. Bagilah menjadi beberapa berkas yang lebih kecil.</translation>
    </message>
    <message>
        <source>“%1” has something beyond column %2, in %3. Delete what does not belong to the list and save it again.</source>
        <translation>“%1” memuat sesuatu di luar kolom ke-%2, yaitu di %3. Hapus yang bukan bagian dari daftar lalu simpan kembali.</translation>
    </message>
    <message>
        <source>“%1” holds more than can be read at once (%2 cells or a very long text, near %3). Divide it into smaller files.</source>
        <translation>“%1” memuat lebih banyak daripada yang dapat dibaca sekaligus (%2 sel atau teks yang sangat panjang, di sekitar %3). Bagilah menjadi beberapa berkas yang lebih kecil.</translation>
    </message>
    <message>
        <source>“%1”: the text in %3 is longer than %2 letters. Shorten it and save the file again.</source>
        <translation>“%1”: teks di %3 lebih panjang dari %2 huruf. Persingkat lalu simpan kembali berkasnya.</translation>
    </message>
    <message>
        <source>The program that reads the files of others could not be started, so nothing was read. Install Lumbung anew, or ask who looks after this computer.</source>
        <translation>Program yang membaca berkas kiriman tidak dapat dijalankan, jadi tidak ada yang dibaca. Pasang kembali Lumbung, atau tanyakan kepada yang mengurus komputer ini.</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Membaca “%1”</translation>
    </message>
</context>
<context>
    <name>RegisterColumn</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Legal entity number</source>
        <translation>Nomor badan hukum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Regency/city</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa/Kelurahan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Production kind</source>
        <translation>Jenis produksi</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Pelayanan</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Usaha anggota</translation>
    </message>
    <message>
        <source>KDKMP</source>
        <translation>KDKMP</translation>
    </message>
</context>
<context>
    <name>RegisterService</name>
    <message>
        <source>Nothing was saved. Some entries must be corrected first:</source>
        <translation>Belum ada yang disimpan. Perbaiki dahulu isian berikut:</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Counting by regency and city…</source>
        <translation>Menghitung menurut kabupaten/kota…</translation>
    </message>
    <message>
        <source>%1 (code)</source>
        <translation>%1 (kode)</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Nomor dalam daftar</translation>
    </message>
    <message>
        <source>Last annual meeting (RAT)</source>
        <translation>RAT terakhir</translation>
    </message>
    <message>
        <source>Book year of the figures</source>
        <translation>Tahun buku angka</translation>
    </message>
    <message>
        <source>Reading the register…</source>
        <translation>Membaca daftar koperasi…</translation>
    </message>
    <message>
        <source>Recap by regency and city</source>
        <translation>Rekapitulasi menurut kabupaten/kota</translation>
    </message>
    <message>
        <source>Number of cooperatives, members, annual meetings, managers, employees and finances of every regency and city, with totals, chart and signature</source>
        <translation>Jumlah koperasi, anggota, RAT, manajer, karyawan, dan keuangan setiap kabupaten/kota, dengan jumlah, grafik, dan tanda tangan</translation>
    </message>
    <message>
        <source>List of cooperatives</source>
        <translation>Daftar koperasi</translation>
    </message>
    <message>
        <source>Every cooperative with all its fields and the figures of its latest book year, a row each</source>
        <translation>Setiap koperasi dengan semua isiannya dan angka tahun buku terakhir, satu baris satu koperasi</translation>
    </message>
    <message>
        <source>Recap of the classification</source>
        <translation>Rekapitulasi klasifikasi</translation>
    </message>
    <message>
        <source>Number of cooperatives of every regency and city by production kind, stage, service and trade of the members, with those not yet classified, chart and signature</source>
        <translation>Jumlah koperasi setiap kabupaten/kota menurut jenis produksi, tahap, pelayanan, dan usaha anggota, dengan yang belum diklasifikasi, grafik, dan tanda tangan</translation>
    </message>
    <message>
        <source>Why the number changed</source>
        <translation>Mengapa berubah</translation>
    </message>
    <message>
        <source>From one number to another, of two days or two publications, block by block for every regency and city, with a waterfall chart</source>
        <translation>Dari satu angka ke angka lain, dari dua tanggal atau dua terbitan, sebab demi sebab untuk setiap kabupaten/kota, dengan grafik air terjun</translation>
    </message>
    <message>
        <source>Definitions side by side</source>
        <translation>Definisi berdampingan</translation>
    </message>
    <message>
        <source>The number by every definition of the indicator, with its sentence, the difference to the official one and a chart</source>
        <translation>Jumlah menurut setiap definisi indikator, dengan bunyinya, selisih terhadap definisi resmi, dan grafik</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Dari tahun ke tahun</translation>
    </message>
    <message>
        <source>The number at the end of each of the last years, as known and as published, with a line chart</source>
        <translation>Jumlah pada akhir setiap tahun, menurut catatan dan menurut terbitan, dengan grafik garis</translation>
    </message>
    <message>
        <source>Counting by every definition…</source>
        <translation>Menghitung menurut setiap definisi…</translation>
    </message>
    <message>
        <source>Counting at the end of every year…</source>
        <translation>Menghitung pada akhir setiap tahun…</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The regency or city is missing. Every count is made by it; type its code or part of its name.</source>
        <translation>Kabupaten/kota belum diisi. Semua penghitungan memakainya; ketik kode atau sebagian namanya.</translation>
    </message>
    <message>
        <source>Field 10 of the ministry&apos;s record; the figure is published by regency and city.</source>
        <translation>Isian 10 pada data kementerian; angka diterbitkan per kabupaten/kota.</translation>
    </message>
    <message>
        <source>There is no regency or city with the code %1. Choose an entry of the list.</source>
        <translation>Tidak ada kabupaten/kota dengan kode %1. Pilih salah satu isi daftar.</translation>
    </message>
    <message>
        <source>Region codes of Kepmendagri 300.2.2-2430/2025.</source>
        <translation>Kode wilayah menurut Kepmendagri 300.2.2-2430/2025.</translation>
    </message>
    <message>
        <source>%1 lies outside Jawa Tengah. The cooperative will not appear in the counts of the 35 regencies and cities.</source>
        <translation>%1 berada di luar Jawa Tengah. Koperasi ini tidak akan muncul dalam hitungan 35 kabupaten/kota.</translation>
    </message>
    <message>
        <source>The register of the province holds cooperatives of its own 35 regencies and cities.</source>
        <translation>Daftar provinsi memuat koperasi dari 35 kabupaten/kotanya sendiri.</translation>
    </message>
    <message>
        <source>District %1 belongs to %2, not to %3. Choose the district again.</source>
        <translation>Kecamatan %1 termasuk %2, bukan %3. Pilih kembali kecamatannya.</translation>
    </message>
    <message>
        <source>Village %1 does not belong to district %2. Choose the village again.</source>
        <translation>Kelurahan/desa %1 tidak termasuk Kecamatan %2. Pilih kembali kelurahan/desanya.</translation>
    </message>
    <message>
        <source>Village %1 belongs to %2, not to %3. Choose district and village again.</source>
        <translation>Kelurahan/desa %1 termasuk %2, bukan %3. Pilih kembali kecamatan dan kelurahan/desanya.</translation>
    </message>
    <message>
        <source>The district is not recorded.</source>
        <translation>Kecamatan belum dicatat.</translation>
    </message>
    <message>
        <source>Field 9 of the ministry&apos;s record.</source>
        <translation>Isian 9 pada data kementerian.</translation>
    </message>
    <message>
        <source>District &quot;%1&quot; was kept as written. Choose the one of the list that is meant.</source>
        <translation>Kecamatan &quot;%1&quot; disimpan seperti tertulis. Pilih kecamatan yang dimaksud dari daftar.</translation>
    </message>
    <message>
        <source>The village is not recorded.</source>
        <translation>Kelurahan/desa belum dicatat.</translation>
    </message>
    <message>
        <source>Field 8 of the ministry&apos;s record.</source>
        <translation>Isian 8 pada data kementerian.</translation>
    </message>
    <message>
        <source>The address is not recorded.</source>
        <translation>Alamat belum dicatat.</translation>
    </message>
    <message>
        <source>Field 7 of the ministry&apos;s record.</source>
        <translation>Isian 7 pada data kementerian.</translation>
    </message>
    <message>
        <source>A postal code has 5 digits.</source>
        <translation>Kode pos terdiri atas 5 angka.</translation>
    </message>
    <message>
        <source>Format of the post office: 5 digits.</source>
        <translation>Format kantor pos: 5 angka.</translation>
    </message>
    <message>
        <source>Postal codes in Jawa Tengah begin with 5. Compare it with the address.</source>
        <translation>Kode pos di Jawa Tengah diawali angka 5. Cocokkan dengan alamatnya.</translation>
    </message>
    <message>
        <source>Format of the post office: 50000 to 59999 for Jawa Tengah.</source>
        <translation>Format kantor pos: 50000 sampai 59999 untuk Jawa Tengah.</translation>
    </message>
    <message>
        <source>This does not look like a telephone number: 7 to 14 digits, a slash between two numbers.</source>
        <translation>Ini tidak seperti nomor telepon: 7 sampai 14 angka, garis miring di antara dua nomor.</translation>
    </message>
    <message>
        <source>Customary form; a spreadsheet turns long numbers into 8,12E+10.</source>
        <translation>Bentuk yang lazim; lembar sebar mengubah angka panjang menjadi 8,12E+10.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address, such as nama@contoh.id.</source>
        <translation>Ini tidak seperti alamat e-mail, misalnya nama@contoh.id.</translation>
    </message>
    <message>
        <source>Customary form of an e-mail address.</source>
        <translation>Bentuk alamat e-mail yang lazim.</translation>
    </message>
    <message>
        <source>A Produsen not yet classified. Answer the questions of the sheet.</source>
        <translation>Koperasi Produsen ini belum diklasifikasi. Jawab pertanyaan lembar metadata.</translation>
    </message>
    <message>
        <source>Metadata sheet Jumlah Koperasi Produksi, notes: first and second kind.</source>
        <translation>Lembar metadata Jumlah Koperasi Produksi, Keterangan: jenis pertama dan jenis kedua.</translation>
    </message>
    <message>
        <source>The type is Produsen, but by the answers it makes and sells no goods, neither itself nor its members. Check the type and the answers.</source>
        <translation>Jenisnya Produsen, tetapi menurut jawaban, koperasi maupun anggotanya tidak membuat dan menjual barang. Periksa jenis dan jawabannya.</translation>
    </message>
    <message>
        <source>Metadata sheet Jumlah Koperasi Produksi: the sheet takes produksi and produsen for one.</source>
        <translation>Lembar metadata Jumlah Koperasi Produksi: lembar ini menyamakan koperasi produksi dan koperasi produsen.</translation>
    </message>
    <message>
        <source>By the answers this is a production cooperative (%2), but the type is %1: it is not counted. Check the type and the answers.</source>
        <translation>Menurut jawaban, ini koperasi produksi (%2), tetapi jenisnya %1 sehingga tidak dihitung. Periksa jenis dan jawabannya.</translation>
    </message>
    <message>
        <source>The second kind has a production unit of its own. Say at which stage it works: start, middle or end.</source>
        <translation>Jenis kedua mempunyai unit produksi di koperasi. Isikan tahapnya: awal, tengah, atau akhir.</translation>
    </message>
    <message>
        <source>Metadata sheet Jumlah Koperasi Produksi, notes, item 8.</source>
        <translation>Lembar metadata Jumlah Koperasi Produksi, Keterangan, butir 8.</translation>
    </message>
    <message>
        <source>The first kind lives by its services to members. Say which of the four it gives.</source>
        <translation>Jenis pertama menekankan pelayanan kepada anggota. Isikan pelayanan mana dari keempatnya yang diberikan.</translation>
    </message>
    <message>
        <source>Metadata sheet Jumlah Koperasi Produksi, notes, item 7.</source>
        <translation>Lembar metadata Jumlah Koperasi Produksi, Keterangan, butir 7.</translation>
    </message>
    <message>
        <source>Stages are recorded, but no production unit of its own. Answer the question about the unit first.</source>
        <translation>Tahap sudah dicatat, tetapi unit produksi di koperasi tidak. Jawab dahulu pertanyaan tentang unit produksi.</translation>
    </message>
    <message>
        <source>Say whose production it is: farmers, cattle keepers, craftspeople, fishers or others.</source>
        <translation>Isikan produksi siapa: petani, peternak, pengrajin, nelayan, atau lainnya.</translation>
    </message>
    <message>
        <source>Metadata sheet Jumlah Koperasi Produksi, definition: cooperatives of farmers, cattle keepers, craftspeople and the like.</source>
        <translation>Lembar metadata Jumlah Koperasi Produksi, definisi: koperasi para petani, peternak sapi, pengrajin, dan sejenisnya.</translation>
    </message>
    <message>
        <source>A Produsen without activity and products. Say in a few words what is made or sold.</source>
        <translation>Koperasi Produsen tanpa uraian kegiatan dan produk. Tulis dengan singkat apa yang dibuat atau dijual.</translation>
    </message>
    <message>
        <source>Customary since the enumeration of 2022: the main activity is written as what is done to what.</source>
        <translation>Kelaziman sejak pendataan 2022: kegiatan utama ditulis sebagai apa yang dikerjakan atas apa.</translation>
    </message>
    <message>
        <source>&quot;Koperasi&quot; is not an activity. Say what is made, sold or done.</source>
        <translation>&quot;Koperasi&quot; bukan kegiatan. Tulis apa yang dibuat, dijual, atau dikerjakan.</translation>
    </message>
    <message>
        <source>Customary since the enumeration of 2022: &quot;koperasi&quot; is not written as the activity.</source>
        <translation>Kelaziman sejak pendataan 2022: &quot;koperasi&quot; tidak ditulis sebagai kegiatan.</translation>
    </message>
    <message>
        <source>Turnover, assets and outside capital are never below zero. Only the surplus can be, after a loss.</source>
        <translation>Volume usaha, aset, dan modal luar tidak pernah di bawah nol. Hanya SHU yang dapat negatif, yaitu bila rugi.</translation>
    </message>
    <message>
        <source>Plain sense: what is owned, owed or sold is counted from zero.</source>
        <translation>Nalar umum: yang dimiliki, dipinjam, atau dijual dihitung dari nol.</translation>
    </message>
    <message>
        <source>The own capital is below zero: losses have used it up. Compare it with the balance sheet.</source>
        <translation>Modal sendiri di bawah nol: habis karena rugi. Cocokkan dengan neraca.</translation>
    </message>
    <message>
        <source>Plain sense: rare, and mostly a slip.</source>
        <translation>Nalar umum: jarang terjadi, umumnya salah ketik.</translation>
    </message>
    <message>
        <source>The surplus %1 is greater than the turnover %2. Are the two exchanged, or is a digit missing?</source>
        <translation>SHU %1 lebih besar daripada volume usaha %2. Apakah keduanya tertukar, atau ada angka yang hilang?</translation>
    </message>
    <message>
        <source>Plain sense: the surplus is what is left of the turnover.</source>
        <translation>Nalar umum: SHU adalah sisa dari hasil usaha.</translation>
    </message>
    <message>
        <source>There is a surplus, but no turnover. Record the turnover of this book year.</source>
        <translation>SHU ada, tetapi volume usaha belum diisi. Catat volume usaha tahun buku ini.</translation>
    </message>
    <message>
        <source>The assets %1 are less than the own capital %2. Compare both with the balance sheet.</source>
        <translation>Aset %1 lebih kecil daripada modal sendiri %2. Cocokkan keduanya dengan neraca.</translation>
    </message>
    <message>
        <source>Balance sheet: assets are own capital and what is owed.</source>
        <translation>Neraca: aset terdiri atas modal sendiri dan kewajiban.</translation>
    </message>
    <message>
        <source>Own and outside capital together are %1, the assets only %2. Compare them with the balance sheet.</source>
        <translation>Modal sendiri dan modal luar berjumlah %1, sedangkan aset hanya %2. Cocokkan dengan neraca.</translation>
    </message>
    <message>
        <source>The largest amount is %1. Were thousands or millions of rupiah typed? Whole rupiah are wanted.</source>
        <translation>Jumlah terbesar hanya %1. Apakah yang diketik dalam ribuan atau jutaan rupiah? Isikan rupiah penuh.</translation>
    </message>
    <message>
        <source>Balance sheets are often written in thousands of rupiah; the register holds rupiah.</source>
        <translation>Neraca sering ditulis dalam ribuan rupiah; daftar ini memakai rupiah penuh.</translation>
    </message>
    <message>
        <source>The largest amount is %1. Check the number of zeros.</source>
        <translation>Jumlah terbesar %1. Periksa banyaknya angka nol.</translation>
    </message>
    <message>
        <source>Plain sense: all cooperatives of the province together had assets of Rp 72 trillion in 2020.</source>
        <translation>Nalar umum: aset seluruh koperasi se-provinsi pada tahun 2020 sekitar Rp 72 triliun.</translation>
    </message>
    <message>
        <source>The largest amount was %1 in the book year before and is %2 now. Is one of them in thousands?</source>
        <translation>Jumlah terbesar pada tahun buku sebelumnya %1, sekarang %2. Apakah salah satunya dalam ribuan?</translation>
    </message>
    <message>
        <source>The name is missing. Write it as in the deed.</source>
        <translation>Nama belum diisi. Tulis seperti dalam akta.</translation>
    </message>
    <message>
        <source>Field 1 of the ministry&apos;s record; without a name nobody can find it.</source>
        <translation>Isian 1 pada data kementerian; tanpa nama koperasi tidak dapat dicari.</translation>
    </message>
    <message>
        <source>The name holds no letter. Is it a number that belongs into another field?</source>
        <translation>Nama tidak memuat huruf. Apakah ini nomor untuk isian lain?</translation>
    </message>
    <message>
        <source>Plain sense: a name is made of words.</source>
        <translation>Nalar umum: nama terdiri atas kata.</translation>
    </message>
    <message>
        <source>The name has fewer than three letters. Write it in full, as in the deed.</source>
        <translation>Nama kurang dari tiga huruf. Tulis lengkap seperti dalam akta.</translation>
    </message>
    <message>
        <source>The name tells only what kind of cooperative it is. Add its own name.</source>
        <translation>Nama ini hanya menyebut jenis koperasi. Tambahkan namanya sendiri.</translation>
    </message>
    <message>
        <source>Plain sense: names such as &quot;Koperasi Unit Desa&quot; alone cannot be told apart.</source>
        <translation>Nalar umum: nama seperti &quot;Koperasi Unit Desa&quot; saja tidak dapat dibedakan.</translation>
    </message>
    <message>
        <source>This number has 16 digits: it is the citizen number of a person. The NIK of a cooperative has 13 digits.</source>
        <translation>Nomor ini 16 angka: itu NIK kependudukan milik seseorang. NIK koperasi terdiri atas 13 angka.</translation>
    </message>
    <message>
        <source>Ministry&apos;s format: the NIK of a cooperative has 13 digits. Citizen numbers are personal data (UU 27/2022).</source>
        <translation>Format kementerian: NIK koperasi 13 angka. NIK kependudukan adalah data pribadi (UU 27/2022).</translation>
    </message>
    <message>
        <source>The NIK of a cooperative has 13 digits; this one has %1 characters. Compare it with the certificate.</source>
        <translation>NIK koperasi terdiri atas 13 angka; yang ini %1 karakter. Cocokkan dengan sertifikatnya.</translation>
    </message>
    <message>
        <source>Ministry&apos;s format: every NIK in its list has 13 digits.</source>
        <translation>Format kementerian: semua NIK dalam daftarnya 13 angka.</translation>
    </message>
    <message>
        <source>The NIK begins with the code of %1, the cooperative lies in %2. That is right if it moved; do not change the NIK for it.</source>
        <translation>NIK diawali kode %1, sedangkan koperasi berada di %2. Itu benar bila koperasi pindah; jangan mengubah NIK karenanya.</translation>
    </message>
    <message>
        <source>Ministry&apos;s format: digits 1 to 4 are the regency at registration. Newer NIKs carry no region.</source>
        <translation>Format kementerian: angka 1 sampai 4 adalah kabupaten/kota saat pendaftaran. NIK baru tidak memuat wilayah.</translation>
    </message>
    <message>
        <source>The NIK begins with %1, which is no regency. Newer NIKs carry no region; for an older one compare the certificate.</source>
        <translation>NIK diawali %1, yang bukan kode kabupaten/kota. NIK baru tidak memuat wilayah; untuk NIK lama cocokkan dengan sertifikatnya.</translation>
    </message>
    <message>
        <source>A certificate is recorded, but no NIK. Write the NIK that stands on the certificate.</source>
        <translation>Sertifikat tercatat, tetapi NIK belum diisi. Tulis NIK yang tertera pada sertifikat.</translation>
    </message>
    <message>
        <source>Ministry&apos;s format: the certificate is issued for a NIK (Permenkop 10/2016).</source>
        <translation>Format kementerian: sertifikat diterbitkan untuk NIK (Permenkop 10/2016).</translation>
    </message>
    <message>
        <source>There is a date of the certificate, but the NIK is not recorded as certified. Correct one of them.</source>
        <translation>Tanggal berlaku sertifikat terisi, tetapi NIK tercatat belum bersertifikat. Perbaiki salah satunya.</translation>
    </message>
    <message>
        <source>Ministry&apos;s format: only a certified NIK has a date until which it is valid.</source>
        <translation>Format kementerian: hanya NIK bersertifikat yang mempunyai tanggal berlaku.</translation>
    </message>
    <message>
        <source>The certificate was valid until %1. It is expired, or the new date is still to be recorded.</source>
        <translation>Sertifikat berlaku sampai %1. Sertifikat sudah kedaluwarsa, atau tanggal barunya belum dicatat.</translation>
    </message>
    <message>
        <source>Ministry&apos;s format: a certificate after its date is &quot;Sertifikat - Expired&quot;.</source>
        <translation>Format kementerian: sertifikat yang lewat tanggalnya berstatus &quot;Sertifikat - Expired&quot;.</translation>
    </message>
    <message>
        <source>The certificate is recorded as expired, but is valid until %1. Correct one of them.</source>
        <translation>Sertifikat tercatat kedaluwarsa, padahal berlaku sampai %1. Perbaiki salah satunya.</translation>
    </message>
    <message>
        <source>The NIB has 13 digits; this one has %1 characters. Compare it with the OSS document.</source>
        <translation>NIB terdiri atas 13 angka; yang ini %1 karakter. Cocokkan dengan dokumen OSS.</translation>
    </message>
    <message>
        <source>Format of OSS: 13 digits.</source>
        <translation>Format OSS: 13 angka.</translation>
    </message>
    <message>
        <source>The first six digits of a NIB are the day, month and year of issue; %1 is no day in the past. Compare it with the OSS document.</source>
        <translation>Enam angka pertama NIB adalah hari, bulan, dan tahun penerbitan; %1 bukan tanggal yang sudah lewat. Cocokkan dengan dokumen OSS.</translation>
    </message>
    <message>
        <source>Format of OSS as seen in issued numbers: ddmmyy at the beginning.</source>
        <translation>Format OSS seperti terlihat pada nomor yang terbit: diawali hhbbtt.</translation>
    </message>
    <message>
        <source>The NPWP has 15 digits, the newer one 16; this one has %1 characters. Compare it with the card.</source>
        <translation>NPWP terdiri atas 15 angka, yang baru 16 angka; yang ini %1 karakter. Cocokkan dengan kartunya.</translation>
    </message>
    <message>
        <source>Format of the tax office: 15 digits, 16 since PMK 112/2022.</source>
        <translation>Format kantor pajak: 15 angka, 16 angka sejak PMK 112/2022.</translation>
    </message>
    <message>
        <source>The NPWP is the citizen number of an officer. Write the number of the cooperative itself.</source>
        <translation>NPWP ini sama dengan NIK kependudukan seorang pengurus. Tulis NPWP koperasi sendiri.</translation>
    </message>
    <message>
        <source>Plain sense: the cooperative is a taxpayer of its own. Citizen numbers are personal data (UU 27/2022).</source>
        <translation>Nalar umum: koperasi adalah wajib pajak sendiri. NIK kependudukan adalah data pribadi (UU 27/2022).</translation>
    </message>
    <message>
        <source>A KBLI code has 5 digits, such as 10520. Leave the field empty if it is not known.</source>
        <translation>Kode KBLI terdiri atas 5 angka, misalnya 10520. Kosongkan bila tidak diketahui.</translation>
    </message>
    <message>
        <source>Format of KBLI 2020: 5 digits.</source>
        <translation>Format KBLI 2020: 5 angka.</translation>
    </message>
    <message>
        <source>A KBLI code has 5 digits; these do not: %1. Put commas between several codes.</source>
        <translation>Kode KBLI terdiri atas 5 angka; yang berikut ini tidak: %1. Pisahkan beberapa kode dengan koma.</translation>
    </message>
    <message>
        <source>The same KBLI code stands there twice. Once is enough.</source>
        <translation>Kode KBLI yang sama tertulis dua kali. Cukup sekali saja.</translation>
    </message>
    <message>
        <source>Plain sense: one main code, and each further code once.</source>
        <translation>Nalar umum: satu kode utama, dan tiap kode lainnya satu kali.</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <translation>%1 dan sesudahnya</translation>
    </message>
    <message>
        <source>The legal entity number is not recorded.</source>
        <translation>Nomor badan hukum belum dicatat.</translation>
    </message>
    <message>
        <source>Field 2 of the ministry&apos;s record.</source>
        <translation>Isian 2 pada data kementerian.</translation>
    </message>
    <message>
        <source>The legal entity number holds no digit. Write it as on the decree, or leave the field empty.</source>
        <translation>Nomor badan hukum tidak memuat angka. Tulis seperti pada surat keputusan, atau kosongkan.</translation>
    </message>
    <message>
        <source>Plain sense: every decree is numbered.</source>
        <translation>Nalar umum: setiap surat keputusan bernomor.</translation>
    </message>
    <message>
        <source>The legal entity number looks mistyped. Perhaps %1 is meant; compare it with the decree.</source>
        <translation>Nomor badan hukum tampaknya salah ketik. Mungkin maksudnya %1; cocokkan dengan surat keputusan.</translation>
    </message>
    <message>
        <source>Typing damage seen in the ministry&apos;s list: X1V, KDK.II, TAHUN-2024, B.H, IX/IX.</source>
        <translation>Salah ketik yang ditemukan dalam daftar kementerian: X1V, KDK.II, TAHUN-2024, B.H, IX/IX.</translation>
    </message>
    <message>
        <source>Numbers of the form %1 are from %2; the date is %3. Compare number and date with the decree. An amended cooperative may carry a newer number.</source>
        <translation>Nomor berbentuk %1 berasal dari tahun %2, sedangkan tanggalnya %3. Cocokkan nomor dan tanggal dengan surat keputusan. Koperasi yang berubah anggaran dasar dapat memakai nomor yang lebih baru.</translation>
    </message>
    <message>
        <source>Ministry&apos;s list of 2021: the years in which nine in ten numbers of this form were given out.</source>
        <translation>Daftar kementerian 2021: tahun-tahun terbitnya sembilan dari sepuluh nomor berbentuk ini.</translation>
    </message>
    <message>
        <source>The number is of the year %1, the date is %2. Compare both with the decree.</source>
        <translation>Nomornya bertahun %1, sedangkan tanggalnya %2. Cocokkan keduanya dengan surat keputusan.</translation>
    </message>
    <message>
        <source>Plain sense: the year printed in the number is that of the decree.</source>
        <translation>Nalar umum: tahun pada nomor adalah tahun surat keputusan.</translation>
    </message>
    <message>
        <source>XIV.%1 in the number stands for %2, the cooperative lies in %3. That is right if it moved.</source>
        <translation>XIV.%1 pada nomor berarti %2, sedangkan koperasi berada di %3. Itu benar bila koperasi pindah.</translation>
    </message>
    <message>
        <source>Ministry&apos;s list of 2021: the number after XIV goes with the regency that registered it.</source>
        <translation>Daftar kementerian 2021: angka sesudah XIV menunjukkan kabupaten/kota yang mendaftarkannya.</translation>
    </message>
    <message>
        <source>Neither the legal entity date nor the founding date is recorded. The cooperative is counted on every day of the past.</source>
        <translation>Tanggal badan hukum maupun tanggal pendirian belum dicatat. Koperasi ini terhitung pada setiap tanggal di masa lalu.</translation>
    </message>
    <message>
        <source>Field 3 of the ministry&apos;s record; a cooperative is counted from its founding on.</source>
        <translation>Isian 3 pada data kementerian; koperasi dihitung sejak berdiri.</translation>
    </message>
    <message>
        <source>The legal entity date %1 lies in the future. Compare it with the decree.</source>
        <translation>Tanggal badan hukum %1 berada di masa depan. Cocokkan dengan surat keputusan.</translation>
    </message>
    <message>
        <source>Plain sense: what is recorded has happened.</source>
        <translation>Nalar umum: yang dicatat adalah yang sudah terjadi.</translation>
    </message>
    <message>
        <source>The legal entity date %1 lies before 1945. Compare it with the decree.</source>
        <translation>Tanggal badan hukum %1 sebelum tahun 1945. Cocokkan dengan surat keputusan.</translation>
    </message>
    <message>
        <source>Plain sense: such dates are nearly always typed wrongly.</source>
        <translation>Nalar umum: tanggal seperti ini hampir selalu salah ketik.</translation>
    </message>
    <message>
        <source>The founding date %1 lies in the future. Compare it with the deed.</source>
        <translation>Tanggal pendirian %1 berada di masa depan. Cocokkan dengan akta.</translation>
    </message>
    <message>
        <source>Founded on %1, but a legal entity since %2, more than a year earlier. Correct one of the dates.</source>
        <translation>Berdiri pada %1, tetapi berbadan hukum sejak %2, lebih dari setahun sebelumnya. Perbaiki salah satu tanggal.</translation>
    </message>
    <message>
        <source>Plain sense: the founding meeting comes before the legal entity.</source>
        <translation>Nalar umum: rapat pendirian mendahului badan hukum.</translation>
    </message>
    <message>
        <source>The amendment date %1 lies in the future. Compare it with the decree.</source>
        <translation>Tanggal perubahan anggaran dasar %1 berada di masa depan. Cocokkan dengan surat keputusan.</translation>
    </message>
    <message>
        <source>The articles were amended on %1, before the legal entity date %2. Correct one of the dates.</source>
        <translation>Anggaran dasar berubah pada %1, sebelum tanggal badan hukum %2. Perbaiki salah satu tanggal.</translation>
    </message>
    <message>
        <source>Plain sense: articles are amended after they exist.</source>
        <translation>Nalar umum: anggaran dasar diubah sesudah ada.</translation>
    </message>
    <message>
        <source>Of the latest amendment only the number or only the date is recorded.</source>
        <translation>Dari perubahan anggaran dasar terbaru hanya nomor atau hanya tanggalnya yang dicatat.</translation>
    </message>
    <message>
        <source>Fields 4 and 5 of the ministry&apos;s record belong together.</source>
        <translation>Isian 4 dan 5 pada data kementerian saling melengkapi.</translation>
    </message>
    <message>
        <source>The amendment has the same number as the legal entity. Leave it empty if nothing was amended.</source>
        <translation>Nomor perubahan anggaran dasar sama dengan nomor badan hukum. Kosongkan bila tidak ada perubahan.</translation>
    </message>
    <message>
        <source>Fields 2 and 4 of the ministry&apos;s record: founding and latest amendment.</source>
        <translation>Isian 2 dan 4 pada data kementerian: pendirian dan perubahan terbaru.</translation>
    </message>
    <message>
        <source>Figures of the book year %1, but the cooperative began on %2. Correct the year, or record the earlier founding date.</source>
        <translation>Ada angka tahun buku %1, padahal koperasi mulai pada %2. Perbaiki tahunnya, atau catat tanggal pendirian yang lebih awal.</translation>
    </message>
    <message>
        <source>Plain sense: there are no figures before there is a cooperative.</source>
        <translation>Nalar umum: tidak ada angka sebelum koperasi berdiri.</translation>
    </message>
    <message>
        <source>The book year %1 has not begun. Correct the year.</source>
        <translation>Tahun buku %1 belum mulai. Perbaiki tahunnya.</translation>
    </message>
    <message>
        <source>The book year %1 stands there twice. Put its figures into one row.</source>
        <translation>Tahun buku %1 tertulis dua kali. Gabungkan angkanya dalam satu baris.</translation>
    </message>
    <message>
        <source>Plain sense: each book year is closed once.</source>
        <translation>Nalar umum: setiap tahun buku ditutup satu kali.</translation>
    </message>
    <message>
        <source>The annual meeting on %1 lies in the future. Record it when it was held.</source>
        <translation>RAT %1 berada di masa depan. Catat setelah diselenggarakan.</translation>
    </message>
    <message>
        <source>The annual meeting on %1 lies before the beginning of the cooperative, %2. Correct the meeting, or record the earlier founding date.</source>
        <translation>RAT %1 mendahului mulainya koperasi, %2. Perbaiki tanggal RAT, atau catat tanggal pendirian yang lebih awal.</translation>
    </message>
    <message>
        <source>Plain sense: members meet after the founding.</source>
        <translation>Nalar umum: anggota mengadakan RAT sesudah koperasi berdiri.</translation>
    </message>
    <message>
        <source>The annual meeting on %1 lies before the legal entity date %2. If the cooperative existed before, record its founding date.</source>
        <translation>RAT %1 mendahului tanggal badan hukum %2. Bila koperasi sudah ada sebelumnya, catat tanggal pendiriannya.</translation>
    </message>
    <message>
        <source>The meeting on %1 was held before the book year %2 had ended. Does it belong to the book year before?</source>
        <translation>RAT %1 diselenggarakan sebelum tahun buku %2 berakhir. Apakah itu untuk tahun buku sebelumnya?</translation>
    </message>
    <message>
        <source>Customary: the meeting over a book year is held after it, nine in ten from January to March.</source>
        <translation>Kelaziman: RAT diselenggarakan sesudah tahun buku berakhir, sembilan dari sepuluh pada Januari sampai Maret.</translation>
    </message>
    <message>
        <source>The meeting on %1 was held more than 18 months after the book year %2. Does it belong to a later book year?</source>
        <translation>RAT %1 diselenggarakan lebih dari 18 bulan sesudah tahun buku %2. Apakah itu untuk tahun buku berikutnya?</translation>
    </message>
    <message>
        <source>The meeting on %1 is recorded for two book years. That is right if it dealt with both.</source>
        <translation>RAT %1 tercatat untuk dua tahun buku. Itu benar bila RAT tersebut membahas keduanya.</translation>
    </message>
    <message>
        <source>Customary: one meeting for each book year.</source>
        <translation>Kelaziman: satu RAT untuk setiap tahun buku.</translation>
    </message>
    <message>
        <source>A number of members is below zero. Correct it, or leave the field empty.</source>
        <translation>Ada jumlah anggota di bawah nol. Perbaiki, atau kosongkan.</translation>
    </message>
    <message>
        <source>Plain sense: persons are counted from zero.</source>
        <translation>Nalar umum: orang dihitung dari nol.</translation>
    </message>
    <message>
        <source>A number of managers is below zero. Correct it, or leave the field empty.</source>
        <translation>Ada jumlah manajer di bawah nol. Perbaiki, atau kosongkan.</translation>
    </message>
    <message>
        <source>A number of employees is below zero. Correct it, or leave the field empty.</source>
        <translation>Ada jumlah karyawan di bawah nol. Perbaiki, atau kosongkan.</translation>
    </message>
    <message>
        <source>%1 members in total, but men and women together are %2. Correct one of the three numbers.</source>
        <translation>Total anggota %1, sedangkan pria dan wanita berjumlah %2. Perbaiki salah satu dari ketiga angka.</translation>
    </message>
    <message>
        <source>Fields 21 to 23 of the ministry&apos;s record: male and female make the total.</source>
        <translation>Isian 21 sampai 23 pada data kementerian: pria dan wanita menjadi total.</translation>
    </message>
    <message>
        <source>%1 managers in total, but men and women together are %2. Correct one of the three numbers.</source>
        <translation>Total manajer %1, sedangkan pria dan wanita berjumlah %2. Perbaiki salah satu dari ketiga angka.</translation>
    </message>
    <message>
        <source>Field 24 of the ministry&apos;s record: male and female make the total.</source>
        <translation>Isian 24 pada data kementerian: pria dan wanita menjadi total.</translation>
    </message>
    <message>
        <source>%1 employees in total, but men and women together are %2. Correct one of the three numbers.</source>
        <translation>Total karyawan %1, sedangkan pria dan wanita berjumlah %2. Perbaiki salah satu dari ketiga angka.</translation>
    </message>
    <message>
        <source>Field 25 of the ministry&apos;s record: male and female make the total.</source>
        <translation>Isian 25 pada data kementerian: pria dan wanita menjadi total.</translation>
    </message>
    <message>
        <source>The number of members is not recorded for any book year.</source>
        <translation>Jumlah anggota belum dicatat untuk tahun buku mana pun.</translation>
    </message>
    <message>
        <source>Field 23 of the ministry&apos;s record.</source>
        <translation>Isian 23 pada data kementerian.</translation>
    </message>
    <message>
        <source>No members in the latest book year. Leave the field empty if the number is not known.</source>
        <translation>Tidak ada anggota pada tahun buku terakhir. Kosongkan bila jumlahnya tidak diketahui.</translation>
    </message>
    <message>
        <source>Plain sense: a cooperative is its members; in the ministry&apos;s list zero mostly means &quot;not reported&quot;.</source>
        <translation>Nalar umum: koperasi adalah anggotanya; dalam daftar kementerian nol umumnya berarti &quot;belum dilaporkan&quot;.</translation>
    </message>
    <message>
        <source>Only %1 members in the latest book year; a primary cooperative is expected to have nine or more. Check the number.</source>
        <translation>Hanya %1 anggota pada tahun buku terakhir; koperasi primer lazimnya beranggota sembilan orang atau lebih. Periksa jumlahnya.</translation>
    </message>
    <message>
        <source>Customary since the Job Creation Act (now UU 6/2023): nine founders of a primary cooperative, twenty before.</source>
        <translation>Kelaziman sejak undang-undang Cipta Kerja (kini UU 6/2023): sembilan pendiri koperasi primer, sebelumnya dua puluh.</translation>
    </message>
    <message>
        <source>%1 members in the book year before, %2 now. Is a digit missing or too many?</source>
        <translation>Anggota tahun buku sebelumnya %1, sekarang %2. Apakah ada angka yang hilang atau berlebih?</translation>
    </message>
    <message>
        <source>Plain sense: a tenfold change within a year is mostly a slip.</source>
        <translation>Nalar umum: perubahan sepuluh kali lipat dalam setahun umumnya salah ketik.</translation>
    </message>
    <message>
        <source>The group is a women&apos;s cooperative, but most members are men. Are the two numbers exchanged?</source>
        <translation>Kelompoknya koperasi wanita, tetapi kebanyakan anggotanya pria. Apakah kedua angka tertukar?</translation>
    </message>
    <message>
        <source>Plain sense: the group &quot;Wanita&quot; is named after its members.</source>
        <translation>Nalar umum: kelompok &quot;Wanita&quot; dinamai menurut anggotanya.</translation>
    </message>
    <message>
        <source>%1: the name is missing. Write it, or take the row out.</source>
        <translation>%1: nama belum diisi. Tulis namanya, atau hapus barisnya.</translation>
    </message>
    <message>
        <source>Fields 16 to 20 of the ministry&apos;s record.</source>
        <translation>Isian 16 sampai 20 pada data kementerian.</translation>
    </message>
    <message>
        <source>An officer has no office. Choose chair, secretary, treasurer, supervisor or manager.</source>
        <translation>Ada nama tanpa jabatan. Pilih ketua, sekretaris, bendahara, pengawas, atau manajer.</translation>
    </message>
    <message>
        <source>%1: the citizen number has 16 digits. Compare it with the identity card, or leave it empty.</source>
        <translation>%1: NIK kependudukan terdiri atas 16 angka. Cocokkan dengan KTP, atau kosongkan.</translation>
    </message>
    <message>
        <source>Format of the civil registry: 16 digits. Personal data (UU 27/2022): record it only if it is needed.</source>
        <translation>Format kependudukan: 16 angka. Data pribadi (UU 27/2022): catat hanya bila diperlukan.</translation>
    </message>
    <message>
        <source>Two officers of different names have the same citizen number. Correct one of them.</source>
        <translation>Dua orang dengan nama berbeda memakai NIK kependudukan yang sama. Perbaiki salah satunya.</translation>
    </message>
    <message>
        <source>Plain sense: a citizen number belongs to one person.</source>
        <translation>Nalar umum: satu NIK kependudukan untuk satu orang.</translation>
    </message>
    <message>
        <source>Two chairs are recorded. Take out the former one.</source>
        <translation>Tercatat dua ketua. Hapus ketua yang lama.</translation>
    </message>
    <message>
        <source>Field 16 of the ministry&apos;s record: one chair.</source>
        <translation>Isian 16 pada data kementerian: satu ketua.</translation>
    </message>
    <message>
        <source>Book year %1: %2</source>
        <translation>Tahun buku %1: %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>The type is not recorded. Only cooperatives of the type Produsen are counted as production cooperatives.</source>
        <translation>Jenis koperasi belum dicatat. Hanya koperasi berjenis Produsen yang dihitung sebagai koperasi produksi.</translation>
    </message>
    <message>
        <source>Field 13 of the ministry&apos;s record; the five types of UU 25/1992.</source>
        <translation>Isian 13 pada data kementerian; lima jenis menurut UU 25/1992.</translation>
    </message>
    <message>
        <source>The form is not recorded.</source>
        <translation>Bentuk koperasi belum dicatat.</translation>
    </message>
    <message>
        <source>Field 12 of the ministry&apos;s record.</source>
        <translation>Isian 12 pada data kementerian.</translation>
    </message>
    <message>
        <source>The type %1 is unusual for the group %2. Check both.</source>
        <translation>Jenis %1 tidak lazim untuk kelompok %2. Periksa keduanya.</translation>
    </message>
    <message>
        <source>Ministry&apos;s list of 2021: types that occur in this group.</source>
        <translation>Daftar kementerian 2021: jenis yang terdapat dalam kelompok ini.</translation>
    </message>
    <message>
        <source>The name tells of savings and loans, the type is Produsen. Check the type: the figure counts it.</source>
        <translation>Namanya menunjukkan simpan pinjam, sedangkan jenisnya Produsen. Periksa jenisnya, karena ikut dihitung.</translation>
    </message>
    <message>
        <source>Ministry&apos;s list of 2021: one Produsen in eleven looks like a savings or employees&apos; cooperative.</source>
        <translation>Daftar kementerian 2021: satu dari sebelas Produsen tampak seperti koperasi simpan pinjam atau karyawan.</translation>
    </message>
    <message>
        <source>The type is Produsen, the business sector finance and insurance. Check both.</source>
        <translation>Jenisnya Produsen, sedangkan sektor usahanya jasa keuangan dan asuransi. Periksa keduanya.</translation>
    </message>
    <message>
        <source>Plain sense: producers farm, fish, keep cattle or make goods.</source>
        <translation>Nalar umum: produsen bertani, menangkap ikan, beternak, atau membuat barang.</translation>
    </message>
    <message>
        <source>The group %1 is mostly of producers, the type is %2. Should it be Produsen?</source>
        <translation>Kelompok %1 kebanyakan berjenis Produsen, sedangkan jenisnya %2. Apakah seharusnya Produsen?</translation>
    </message>
    <message>
        <source>Ministry&apos;s list of 2021: most cooperatives of this group are Produsen.</source>
        <translation>Daftar kementerian 2021: kebanyakan koperasi kelompok ini berjenis Produsen.</translation>
    </message>
    <message>
        <source>A cooperative of the form %1 is supervised by %2, not by %3. Correct one of them.</source>
        <translation>Koperasi berbentuk %1 adalah binaan %2, bukan %3. Perbaiki salah satunya.</translation>
    </message>
    <message>
        <source>Permenkop 9/2020 and UU 23/2014: the membership area decides who supervises.</source>
        <translation>Permenkop 9/2020 dan UU 23/2014: wilayah keanggotaan menentukan pembinanya.</translation>
    </message>
    <message>
        <source>Group or name tell of a secondary cooperative, the form is a primary one. Correct the form if its members are cooperatives.</source>
        <translation>Kelompok atau namanya menunjukkan koperasi sekunder, sedangkan bentuknya primer. Perbaiki bentuknya bila anggotanya koperasi.</translation>
    </message>
    <message>
        <source>Customary: &quot;Pusat Koperasi&quot; is the name of secondary cooperatives.</source>
        <translation>Kelaziman: &quot;Pusat Koperasi&quot; adalah nama koperasi sekunder.</translation>
    </message>
    <message>
        <source>Group or name tell of a sharia cooperative, the scheme is conventional. Check the scheme.</source>
        <translation>Kelompok atau namanya menunjukkan koperasi syariah, sedangkan polanya konvensional. Periksa pola pengelolaannya.</translation>
    </message>
    <message>
        <source>Ministry&apos;s list of 2021: sharia shows in the group KSPPS and in names.</source>
        <translation>Daftar kementerian 2021: syariah terlihat pada kelompok KSPPS dan pada nama.</translation>
    </message>
    <message>
        <source>Marked as Merah Putih, but founded on %1, before the programme. If it was revitalised, record the amendment of its articles.</source>
        <translation>Ditandai Merah Putih, tetapi berdiri pada %1, sebelum program ini. Bila hasil revitalisasi, catat perubahan anggaran dasarnya.</translation>
    </message>
    <message>
        <source>Inpres 9/2025 of 27 March 2025: founded, developed or revitalised.</source>
        <translation>Inpres 9/2025 tanggal 27 Maret 2025: didirikan, dikembangkan, atau direvitalisasi.</translation>
    </message>
    <message>
        <source>Founded or amended since 27 March 2025 and named Merah Putih, but not marked so. Figures with and without the programme depend on the mark.</source>
        <translation>Berdiri atau berubah anggaran dasar sejak 27 Maret 2025 dan bernama Merah Putih, tetapi belum ditandai. Angka dengan dan tanpa program ini bergantung pada tandanya.</translation>
    </message>
    <message>
        <source>The status is not recorded. The cooperative counts as being on the register.</source>
        <translation>Status belum dicatat. Koperasi ini dianggap masih terdaftar.</translation>
    </message>
    <message>
        <source>Plain sense: reports tell active from inactive cooperatives.</source>
        <translation>Nalar umum: laporan membedakan koperasi aktif dan tidak aktif.</translation>
    </message>
    <message>
        <source>Recorded as active, but no annual meeting is recorded at all.</source>
        <translation>Tercatat aktif, tetapi belum ada satu pun RAT yang dicatat.</translation>
    </message>
    <message>
        <source>Permenkop 25/2015 article 1: active is who held the meeting in each of the last three years and does business for its members.</source>
        <translation>Permenkop 25/2015 pasal 1: koperasi aktif menyelenggarakan RAT dalam tiga tahun terakhir dan melakukan kegiatan usaha untuk melayani anggota.</translation>
    </message>
    <message>
        <source>Recorded as active, but the last annual meeting was on %1, more than three years ago. Record the later ones, or change the status.</source>
        <translation>Tercatat aktif, tetapi RAT terakhir pada %1, lebih dari tiga tahun yang lalu. Catat RAT sesudahnya, atau ubah statusnya.</translation>
    </message>
    <message>
        <source>Permenkop 25/2015 article 1: who held no meeting for three years in a row is inactive.</source>
        <translation>Permenkop 25/2015 pasal 1: koperasi yang tiga tahun berturut-turut tidak menyelenggarakan RAT adalah tidak aktif.</translation>
    </message>
    <message>
        <source>Recorded as inactive, but three annual meetings in a row are recorded. That is right only if it does no business.</source>
        <translation>Tercatat tidak aktif, tetapi tiga RAT berturut-turut tercatat. Itu benar hanya bila tidak ada kegiatan usaha.</translation>
    </message>
    <message>
        <source>The status is %1, but an annual meeting was held on %2. Check since when the status holds.</source>
        <translation>Statusnya %1, tetapi ada RAT pada %2. Periksa sejak kapan status itu berlaku.</translation>
    </message>
    <message>
        <source>Plain sense: members of an ended cooperative do not meet.</source>
        <translation>Nalar umum: koperasi yang sudah berakhir tidak menyelenggarakan RAT.</translation>
    </message>
    <message>
        <source>Moved to another supervisor, but still recorded as supervised by the regency or city.</source>
        <translation>Sudah pindah pembinaan, tetapi masih tercatat sebagai binaan kabupaten/kota.</translation>
    </message>
    <message>
        <source>Grade %1 goes with annual meetings in %2 of the last three book years; %3 are recorded. Record the missing ones.</source>
        <translation>Grade %1 berarti ada RAT untuk %2 dari tiga tahun buku terakhir; yang tercatat %3. Catat RAT yang kurang.</translation>
    </message>
    <message>
        <source>Ministry&apos;s legend of grades: A all three, B at least two of the last three book years.</source>
        <translation>Keterangan grade kementerian: A ketiga, B sedikitnya dua dari tiga tahun buku terakhir.</translation>
    </message>
    <message>
        <source>Grade D says that there was no annual meeting in three years, but one was held on %1. Was it reported to the ministry?</source>
        <translation>Grade D berarti tidak ada RAT dalam tiga tahun, padahal ada RAT pada %1. Apakah sudah dilaporkan ke kementerian?</translation>
    </message>
    <message>
        <source>Ministry&apos;s legend of grades: D no meeting reported in three years.</source>
        <translation>Keterangan grade kementerian: D tidak ada RAT yang dilaporkan dalam tiga tahun.</translation>
    </message>
    <message>
        <source>Grade C1 is for cooperatives of at most three years; this one began on %1. Is the grade still that of the ministry&apos;s list?</source>
        <translation>Grade C1 untuk koperasi yang berdiri paling lama tiga tahun; koperasi ini mulai pada %1. Apakah grade ini masih sesuai dengan daftar kementerian?</translation>
    </message>
    <message>
        <source>Ministry&apos;s legend of grades: C1 founded at most three years ago, one meeting.</source>
        <translation>Keterangan grade kementerian: C1 berdiri paling lama tiga tahun, satu kali RAT.</translation>
    </message>
    <message>
        <source>The group is %1, but by the answers the class is %2. Check the group and the answers.</source>
        <translation>Kelompoknya %1, tetapi menurut jawaban kelasnya %2. Periksa kelompok dan jawabannya.</translation>
    </message>
    <message>
        <source>Products are named (%1), but by the answers no goods are made and sold. Check whether the goods are made by the cooperative or its members, or only bought and sold on.</source>
        <translation>Produk disebutkan (%1), tetapi menurut jawaban tidak ada barang yang dibuat dan dijual. Periksa apakah barang itu dibuat koperasi atau anggotanya, atau hanya dibeli lalu dijual kembali.</translation>
    </message>
    <message>
        <source>Metadata sheet Jumlah Koperasi Produksi, definition, item 3: making and selling goods.</source>
        <translation>Lembar metadata Jumlah Koperasi Produksi, definisi, butir 3: pembuatan dan penjualan barang.</translation>
    </message>
</context>
<context>
    <name>SecondCoding</name>
    <message>
        <source>The sample needs a name. Nothing was drawn.</source>
        <translation>Sampel memerlukan nama. Tidak ada yang diundi.</translation>
    </message>
    <message>
        <source>Choose a share above 0 and at most 100 %, or a number of cooperatives. Nothing was drawn.</source>
        <translation>Pilih bagian di atas 0 dan paling banyak 100 %, atau jumlah koperasi. Tidak ada yang diundi.</translation>
    </message>
    <message>
        <source>No classified cooperative fits the choice. Nothing was drawn.</source>
        <translation>Tidak ada koperasi terklasifikasi yang sesuai dengan pilihan. Tidak ada yang diundi.</translation>
    </message>
    <message>
        <source>The first question is not answered: are goods made and sold, by the cooperative or its members? Nothing was saved.</source>
        <translation>Pertanyaan pertama belum dijawab: apakah koperasi atau anggotanya membuat dan menjual barang? Tidak ada yang disimpan.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Pemerintah</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nama kantor</translation>
    </message>
    <message>
        <source>Address of the office</source>
        <translation>Alamat kantor</translation>
    </message>
    <message>
        <source>Place where reports are signed</source>
        <translation>Tempat penandatanganan</translation>
    </message>
    <message>
        <source>Title of the signatory</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Name of the signatory</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Civil-servant number (NIP)</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Who is at work</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Ukuran huruf</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The backup was cancelled. No file was made.</source>
        <translation>Pencadangan dibatalkan. Tidak ada berkas yang dibuat.</translation>
    </message>
    <message>
        <source>Copying the register</source>
        <translation>Menyalin register</translation>
    </message>
    <message>
        <source>The copy is not complete. It was thrown away; try again.</source>
        <translation>Salinan tidak lengkap dan sudah dibuang; coba lagi.</translation>
    </message>
    <message>
        <source>The disk failed while saving and it is not known whether this was kept. Close the program, check the disk, open the register again and look it up.</source>
        <translation>Disk gagal saat menyimpan dan tidak diketahui apakah ini tersimpan. Tutup program, periksa disk, buka register lagi, lalu cari catatannya.</translation>
    </message>
    <message>
        <source>The register&apos;s file could not be opened. Check that the disk is there and try again.</source>
        <translation>Berkas register tidak dapat dibuka. Pastikan disknya terpasang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The database driver of this program is not the expected one. Install the program anew.</source>
        <translation>Penggerak basis data program ini bukan yang semestinya. Pasang ulang programnya.</translation>
    </message>
    <message>
        <source>%1 is not a Lumbung register. Choose another file; this one was not changed.</source>
        <translation>%1 bukan register Lumbung. Pilih berkas lain; berkas ini tidak diubah.</translation>
    </message>
    <message>
        <source>This register was written by a newer version of Lumbung (form %1; this program knows %2). Install the newer program; the register was not changed.</source>
        <translation>Register ini ditulis oleh versi Lumbung yang lebih baru (bentuk %1; program ini mengenal sampai %2). Pasang program yang lebih baru; register tidak diubah.</translation>
    </message>
    <message>
        <source>This register is of an older form. Open it once for writing so that it can be brought up to date.</source>
        <translation>Bentuk register ini lebih lama. Buka sekali untuk ditulisi supaya dapat diperbarui.</translation>
    </message>
    <message>
        <source>The register is open for reading only: nothing can be changed.</source>
        <translation>Register dibuka hanya untuk dibaca: tidak ada yang dapat diubah.</translation>
    </message>
    <message>
        <source>The register lies on a network share, where it could be damaged: it is open for reading only. Copy it to this computer to work on it.</source>
        <translation>Register terletak di folder jaringan dan dapat rusak di sana: hanya dibuka untuk dibaca. Salin ke komputer ini untuk mengerjakannya.</translation>
    </message>
    <message>
        <source>The register or its folder may not be written to: it is open for reading only.</source>
        <translation>Register atau foldernya tidak boleh ditulisi: hanya dibuka untuk dibaca.</translation>
    </message>
    <message>
        <source>There is no cooperative with the number %1 in this register.</source>
        <translation>Tidak ada koperasi dengan nomor %1 di register ini.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved and nothing is lost; make room and try again.</source>
        <translation>Disk penuh. Tidak ada yang tersimpan dan tidak ada yang hilang; kosongkan ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>Another program is writing to the register. Nothing was saved; try again in a moment.</source>
        <translation>Program lain sedang menulis ke register. Tidak ada yang tersimpan; coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The register can only be read here. Nothing was changed.</source>
        <translation>Register hanya dapat dibaca di sini. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The register&apos;s file is damaged. Do not work on; restore the latest good backup.</source>
        <translation>Berkas register rusak. Jangan diteruskan; pulihkan cadangan terakhir yang baik.</translation>
    </message>
    <message>
        <source>This file is not a Lumbung register. Choose another file; this one was not changed.</source>
        <translation>Berkas ini bukan register Lumbung. Pilih berkas lain; berkas ini tidak diubah.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Dibatalkan. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was saved; check the disk and try again.</source>
        <translation>Disk melaporkan galat. Tidak ada yang tersimpan; periksa disk lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was saved; close other programs and try again.</source>
        <translation>Memori tidak cukup. Tidak ada yang tersimpan; tutup program lain lalu coba lagi.</translation>
    </message>
    <message>
        <source>The register refused this. Nothing was saved; the log has the details.</source>
        <translation>Register menolaknya. Tidak ada yang tersimpan; rinciannya ada di log.</translation>
    </message>
    <message>
        <source>An import is still running. Nothing was saved; try again when it has ended.</source>
        <translation>Impor masih berjalan. Tidak ada yang tersimpan; coba lagi setelah impor selesai.</translation>
    </message>
    <message>
        <source>This cooperative was changed by somebody else meanwhile. Nothing was saved; load it again and repeat your change.</source>
        <translation>Koperasi ini sementara itu diubah orang lain. Tidak ada yang tersimpan; muat lagi lalu ulangi perubahan Anda.</translation>
    </message>
    <message>
        <source>It cannot be counted by &quot;%1&quot;.</source>
        <translation>Tidak dapat dihitung menurut &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Reading the cooperatives</source>
        <translation>Membaca koperasi</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the register itself. Choose another name.</source>
        <translation>Cadangan tidak dapat menggantikan register itu sendiri. Pilih nama lain.</translation>
    </message>
    <message>
        <source>Something is just being saved or imported. Nothing was changed; try again in a moment.</source>
        <translation>Sedang ada penyimpanan atau impor. Tidak ada yang berubah; coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The history of %1 has gaps or overlaps. It was not taken in.</source>
        <translation>Riwayat %1 berlubang atau bertumpuk. Tidak dimasukkan.</translation>
    </message>
    <message>
        <source>There is no register at %1. Check the name, or make a new one.</source>
        <translation>Tidak ada register di %1. Periksa namanya, atau buat yang baru.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose the register&apos;s file.</source>
        <translation>%1 bukan berkas. Pilih berkas registernya.</translation>
    </message>
    <message>
        <source>%1 is empty; it is not a Lumbung register. It was not changed.</source>
        <translation>%1 kosong; bukan register Lumbung. Berkas itu tidak diubah.</translation>
    </message>
    <message>
        <source>%1 may not be read by this user. Ask for the right to read it.</source>
        <translation>%1 tidak boleh dibaca oleh pengguna ini. Minta izin untuk membacanya.</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name; it was not changed.</source>
        <translation>Sudah ada sesuatu di %1. Pilih nama lain; yang ada tidak diubah.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first, or choose another.</source>
        <translation>Folder %1 tidak ada. Buat dulu, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written to. Choose another folder.</source>
        <translation>Folder %1 tidak boleh ditulisi. Pilih folder lain.</translation>
    </message>
    <message>
        <source>%1 is on a network share, where a register can be damaged. Choose a folder of this computer; backups may lie on the share.</source>
        <translation>%1 ada di folder jaringan, tempat register dapat rusak. Pilih folder di komputer ini; cadangan boleh disimpan di jaringan.</translation>
    </message>
    <message>
        <source>The register&apos;s folder may not be written to, so the register can only be read.</source>
        <translation>Folder register tidak boleh ditulisi, jadi register hanya dapat dibaca.</translation>
    </message>
    <message>
        <source>Another program has the register open for writing: %1 on %2, user %3, since %4. Close it there, or open the register for reading only.</source>
        <translation>Register sedang dibuka untuk ditulisi oleh program lain: %1 di %2, pengguna %3, sejak %4. Tutup di sana, atau buka register hanya untuk dibaca.</translation>
    </message>
    <message>
        <source>The dated standings of %1 cooperative(s) have gaps or overlaps.</source>
        <translation>Keadaan bertanggal %1 koperasi berlubang atau bertumpuk.</translation>
    </message>
    <message>
        <source>%1 cooperative(s) have no current standing.</source>
        <translation>%1 koperasi tidak mempunyai keadaan terkini.</translation>
    </message>
    <message>
        <source>%1 cooperative(s) cannot be found by searching.</source>
        <translation>%1 koperasi tidak dapat ditemukan lewat pencarian.</translation>
    </message>
    <message>
        <source>%1 revision(s) are missing from the history.</source>
        <translation>%1 perubahan tidak ada dalam riwayat.</translation>
    </message>
    <message>
        <source>%1 row(s) refer to something that is not there.</source>
        <translation>%1 baris menunjuk ke sesuatu yang tidak ada.</translation>
    </message>
    <message>
        <source>Checking the register</source>
        <translation>Memeriksa register</translation>
    </message>
    <message>
        <source>This cooperative is not in the sample for a second coding. Nothing was saved.</source>
        <translation>Koperasi ini tidak termasuk dalam sampel pengodean kedua. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The first answers are your own; a second coding is done by somebody else. Nothing was saved.</source>
        <translation>Jawaban pertama adalah jawaban Anda sendiri; pengodean kedua dikerjakan orang lain. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>You have coded this cooperative in this sample before; the coding stays. Nothing was saved.</source>
        <translation>Anda sudah mengode koperasi ini dalam sampel ini; pengodean itu tetap berlaku. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The latest decision on %1 cooperative(s) is not the class they are counted in.</source>
        <translation>Keputusan terakhir atas %1 koperasi berbeda dengan kelas yang dihitung.</translation>
    </message>
    <message>
        <source>%1 sample(s) for a second coding lack cases.</source>
        <translation>%1 sampel pengodean kedua tidak lengkap kasusnya.</translation>
    </message>
    <message>
        <source>The publication %1 was altered: it is not what was published.</source>
        <translation>Terbitan %1 telah diubah: isinya bukan yang dahulu diterbitkan.</translation>
    </message>
    <message>
        <source>The publication %1 is listed with a number, day or total that it does not have.</source>
        <translation>Terbitan %1 terdaftar dengan nomor, tanggal, atau jumlah yang bukan miliknya.</translation>
    </message>
    <message>
        <source>The publication %1 does not follow the one before it: one was taken out, put in or altered.</source>
        <translation>Terbitan %1 tidak bersambung dengan yang sebelumnya: ada yang dihapus, disisipkan, atau diubah.</translation>
    </message>
    <message>
        <source>The cooperatives kept for the publication %1 are not those it counted.</source>
        <translation>Koperasi yang tersimpan untuk terbitan %1 bukan koperasi yang dihitungnya.</translation>
    </message>
    <message>
        <source>A note on a trend needs a day and a text. Nothing was saved.</source>
        <translation>Catatan tren memerlukan tanggal dan teks. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>There is no note on a trend with the number %1. Nothing was changed.</source>
        <translation>Tidak ada catatan tren bernomor %1. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There is no publication with the number %1.</source>
        <translation>Tidak ada terbitan bernomor %1.</translation>
    </message>
    <message>
        <source>The publication contradicts itself. Nothing was published.</source>
        <translation>Isi terbitan saling bertentangan. Tidak ada yang diterbitkan.</translation>
    </message>
    <message>
        <source>Something else was published meanwhile. Nothing was published; look at it and publish again.</source>
        <translation>Sementara itu ada terbitan lain. Tidak ada yang diterbitkan; lihat dahulu terbitan itu, lalu terbitkan lagi.</translation>
    </message>
    <message>
        <source>The publication %1 was withdrawn before. Nothing was changed.</source>
        <translation>Terbitan %1 sudah ditarik sebelumnya. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>A publication is withdrawn only with a reason. Nothing was changed.</source>
        <translation>Terbitan hanya dapat ditarik dengan alasan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There is no cooperative with the id %1 in the register. Nothing was verified.</source>
        <translation>Tidak ada koperasi dengan id %1 di dalam register. Tidak ada yang diverifikasi.</translation>
    </message>
    <message>
        <source>%1 publication(s) or withdrawal(s) were made and are not there.</source>
        <translation>%1 terbitan atau penarikan pernah dibuat tetapi tidak ada.</translation>
    </message>
    <message>
        <source>The cooperative with the number %1 is not in the register any more: it came with “%2”, which was undone on %3 by %4 (undo %5).</source>
        <translation>Koperasi nomor %1 sudah tidak ada dalam register: datanya masuk bersama “%2”, yang dibatalkan pada %3 oleh %4 (pembatalan %5).</translation>
    </message>
    <message>
        <source>Merged with another record on %1 by %2.</source>
        <translation>Digabung dengan data lain pada %1 oleh %2.</translation>
    </message>
    <message>
        <source>Changed by “%1”, taken in on %2 by %3.</source>
        <translation>Diubah oleh “%1”, dimasukkan pada %2 oleh %3.</translation>
    </message>
    <message>
        <source>Classified on %1 by %2.</source>
        <translation>Diklasifikasi pada %1 oleh %2.</translation>
    </message>
    <message>
        <source>Verified on %1 by %2.</source>
        <translation>Diverifikasi pada %1 oleh %2.</translation>
    </message>
    <message>
        <source>Changed on %1 by %2.</source>
        <translation>Diubah pada %1 oleh %2.</translation>
    </message>
    <message>
        <source>Undo of “%1”</source>
        <translation>Pembatalan “%1”</translation>
    </message>
    <message>
        <source>Its former number belongs to %1 (number %2) by now.</source>
        <translation>Nomornya yang lama sekarang dipakai oleh %1 (nomor %2).</translation>
    </message>
    <message>
        <source>Taking the records back</source>
        <translation>Mengembalikan data</translation>
    </message>
    <message>
        <source>“%1” was undone before, on %2 by %3. Nothing was changed.</source>
        <translation>“%1” sudah dibatalkan pada %2 oleh %3. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There is no batch with the number %1 in this register.</source>
        <translation>Tidak ada impor atau penggabungan bernomor %1 dalam register ini.</translation>
    </message>
    <message>
        <source>%1 occurs more than once in what is to be taken in. It was taken in only the first time.</source>
        <translation>%1 muncul lebih dari satu kali dalam data yang dimasukkan. Hanya yang pertama dimasukkan.</translation>
    </message>
    <message>
        <source>%1 cooperative(s) were taken back and have a current standing.</source>
        <translation>%1 koperasi sudah ditarik kembali tetapi masih mempunyai keadaan yang berlaku.</translation>
    </message>
    <message>
        <source>%1 batch(es) or undo(s) were made and are not there.</source>
        <translation>%1 impor, penggabungan, atau pembatalan pernah dicatat tetapi tidak ada lagi.</translation>
    </message>
    <message>
        <source>The cooperative with the number %1 was entered twice: since %2 (by %3) it is part of %4, number %5.</source>
        <translation>Koperasi nomor %1 tercatat dua kali: sejak %2 (oleh %3) menjadi bagian dari %4, nomor %5.</translation>
    </message>
    <message>
        <source>The two cannot be separated again, because %1 (number %2) was edited since: %3 Nothing was changed.</source>
        <translation>Keduanya tidak dapat dipisahkan lagi, karena %1 (nomor %2) diubah sesudahnya: %3 Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>Tidak ada yang digabung.</translation>
    </message>
    <message>
        <source>A cooperative cannot be merged with itself. Choose two.</source>
        <translation>Koperasi tidak dapat digabung dengan dirinya sendiri. Pilih dua.</translation>
    </message>
    <message>
        <source>One of the two was changed by somebody else meanwhile. Nothing was merged; look again.</source>
        <translation>Salah satunya baru saja diubah orang lain. Tidak ada yang digabung; lihat lagi.</translation>
    </message>
    <message>
        <source>Say from which day the two are one.</source>
        <translation>Sebutkan sejak hari apa keduanya menjadi satu.</translation>
    </message>
    <message>
        <source>The day of the merger, %1, is yet to come.</source>
        <translation>Hari penggabungan, %1, belum tiba.</translation>
    </message>
    <message>
        <source>%1 was founded on %2, which is not before the merger on %3.</source>
        <translation>%1 didirikan pada %2, tidak lebih dahulu daripada penggabungan pada %3.</translation>
    </message>
    <message>
        <source>Say why the two are one.</source>
        <translation>Sebutkan mengapa keduanya satu.</translation>
    </message>
    <message>
        <source>%1 (number %2) was merged into another cooperative before. Choose the one that was kept.</source>
        <translation>%1 (nomor %2) sudah digabung ke koperasi lain. Pilih koperasi yang tetap ada.</translation>
    </message>
    <message>
        <source>Took in %1 (number %2)</source>
        <translation>Menerima penggabungan %1 (nomor %2)</translation>
    </message>
    <message>
        <source>Merged into %1 (number %2)</source>
        <translation>Digabung ke %1 (nomor %2)</translation>
    </message>
    <message>
        <source>There is no merger with the number %1 in this register.</source>
        <translation>Tidak ada penggabungan dengan nomor %1 dalam register ini.</translation>
    </message>
    <message>
        <source>%1 merger(s) were made and are not there.</source>
        <translation>%1 penggabungan pernah dibuat tetapi tidak ada lagi.</translation>
    </message>
    <message>
        <source>Two different records are needed. Nothing was saved.</source>
        <translation>Diperlukan dua koperasi yang berbeda. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>A reason is needed: it is shown to whoever asks again. Nothing was saved.</source>
        <translation>Alasan harus diisi: alasan itu ditampilkan bila pertanyaan yang sama muncul lagi. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The records %1 and %2 are not marked as two cooperatives. Nothing was changed.</source>
        <translation>Koperasi %1 dan %2 tidak ditandai bukan duplikat. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>TabText</name>
    <message>
        <source>Copying was stopped.</source>
        <translation>Penyalinan dihentikan.</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Menyalin baris</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Stopped before the end.</source>
        <translation>Dihentikan sebelum selesai.</translation>
    </message>
    <message>
        <source>There is no period from %1 to %2 that has begun. Choose an earlier first one.</source>
        <translation>Tidak ada periode dari %1 sampai %2 yang sudah mulai. Pilih periode pertama yang lebih awal.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
</context>
<context>
    <name>Variable</name>
    <message>
        <source>Cooperatives</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Tidak tercatat</translation>
    </message>
    <message>
        <source>Outside the province</source>
        <translation>Di luar provinsi</translation>
    </message>
    <message>
        <source>Regency or city</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Former residency</source>
        <translation>Eks-karesidenan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Production kind</source>
        <translation>Jenis produksi</translation>
    </message>
    <message>
        <source>Recorded status</source>
        <translation>Status tercatat</translation>
    </message>
    <message>
        <source>Year founded</source>
        <translation>Tahun berdiri</translation>
    </message>
    <message>
        <source>No stage recorded</source>
        <translation>Tidak ada tahap tercatat</translation>
    </message>
    <message>
        <source>No service recorded</source>
        <translation>Tidak ada pelayanan tercatat</translation>
    </message>
    <message>
        <source>No producers recorded</source>
        <translation>Tidak ada usaha anggota tercatat</translation>
    </message>
    <message>
        <source>Stage of the own unit</source>
        <translation>Tahap unit produksi</translation>
    </message>
    <message>
        <source>Service to members</source>
        <translation>Pelayanan kepada anggota</translation>
    </message>
    <message>
        <source>Trade of the members</source>
        <translation>Usaha anggota</translation>
    </message>
    <message>
        <source>Merah Putih village cooperatives (KDKMP)</source>
        <translation>Koperasi Desa/Kelurahan Merah Putih (KDKMP)</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Selain KDKMP</translation>
    </message>
    <message>
        <source>Status by annual meetings</source>
        <translation>Status menurut RAT</translation>
    </message>
    <message>
        <source>Merah Putih programme</source>
        <translation>Program Merah Putih</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Writing the file…</source>
        <translation>Menulis berkas…</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Dibatalkan. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>%1: the text has %2 characters, and a cell of Excel holds at most %3. Shorten it, or save as CSV. No file was written.</source>
        <translation>%1: teksnya %2 karakter, sedangkan sel Excel memuat paling banyak %3. Persingkat teks itu, atau simpan sebagai CSV. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>%1: the text has characters that Excel cannot open. Type it again without them. No file was written.</source>
        <translation>%1: teks itu memuat karakter yang tidak dapat dibuka Excel. Ketik ulang tanpa karakter itu. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>Letterhead, title, notes or signature</source>
        <translation>Kop, judul, catatan, atau tanda tangan</translation>
    </message>
    <message>
        <source>Row %1, column “%2”</source>
        <translation>Baris %1, kolom “%2”</translation>
    </message>
    <message>
        <source>The list has %1 rows, and a sheet of Excel holds at most %2. Narrow the list by filters, or save as CSV. No file was written.</source>
        <translation>Daftar ini %1 baris, sedangkan lembar Excel memuat paling banyak %2. Persempit daftar dengan saringan, atau simpan sebagai CSV. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>“%1”: a report is saved as .xlsx or .csv. Give the file one of these endings.</source>
        <translation>“%1”: laporan disimpan sebagai .xlsx atau .csv. Beri nama berkas dengan salah satu akhiran itu.</translation>
    </message>
    <message>
        <source>Writing the workbook…</source>
        <translation>Menulis buku kerja Excel…</translation>
    </message>
</context>
<context>
    <name>lumbung::AgreementView</name>
    <message>
        <source>No kappa: there is no case in which both codings came to this question.</source>
        <translation>Tanpa kappa: tidak ada kasus yang kedua pengodeannya sampai ke pertanyaan ini.</translation>
    </message>
    <message>
        <source>No kappa: all answers are the same, so chance alone would give full agreement.</source>
        <translation>Tanpa kappa: semua jawaban sama, jadi kebetulan saja sudah memberi kesesuaian penuh.</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Kebetulan</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Jawaban pertama</translation>
    </message>
    <message>
        <source>By</source>
        <comment>person</comment>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Jawaban kedua</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputuskan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Where the first and the second coding of the same cooperatives agree: cases, share with the same answer, share that chance would give, and Cohen&apos;s kappa, by question and by clerk. Enter on an answer that differs opens it to be decided. Ctrl+C copies the rows chosen.</source>
        <translation>Kesesuaian pengodean pertama dan kedua atas koperasi yang sama: banyaknya kasus, bagian yang jawabannya sama, bagian yang sama karena kebetulan, dan kappa Cohen, menurut pertanyaan dan petugas. Enter pada jawaban yang berbeda membukanya untuk diputuskan. Ctrl+C menyalin baris yang dipilih.</translation>
    </message>
    <message>
        <source>Agreement by question and clerk</source>
        <translation>Kesesuaian menurut pertanyaan dan petugas</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>Jawaban yang berbeda</translation>
    </message>
    <message>
        <source>Enter opens the answers, so that you decide with a reason.</source>
        <translation>Enter membuka kedua jawaban untuk Anda putuskan dengan alasan.</translation>
    </message>
    <message>
        <source>No sample has been drawn yet. Ctrl+2 goes to the second coding, where one can be drawn.</source>
        <translation>Belum ada sampel yang diambil. Ctrl+2 membuka Pengodean kedua, tempat sampel diambil.</translation>
    </message>
    <message>
        <source>Nothing in this sample was coded a second time yet, so there is nothing to compare.</source>
        <translation>Belum ada yang dikode untuk kedua kalinya dalam sampel ini, jadi belum ada yang dibandingkan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to be decided</source>
        <translation>
            <numerusform>%Ln jawaban perlu diputuskan</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Baca lagi</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Diputuskan: %1</translation>
    </message>
    <message>
        <source>Kappa %1: of the agreement that chance does not give, this share was reached; 1 is full agreement, 0 is no more than chance, below 0 is less.</source>
        <translation>Kappa %1: bagian yang tercapai dari kesesuaian di luar kebetulan; 1 berarti sesuai sepenuhnya, 0 berarti tidak lebih dari kebetulan, di bawah 0 berarti kurang dari itu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second coding(s)</source>
        <translation>
            <numerusform>%Ln pengodean kedua</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer differs: there is nothing to decide.</source>
        <translation>Tidak ada jawaban yang berbeda: tidak ada yang perlu diputuskan.</translation>
    </message>
</context>
<context>
    <name>lumbung::AnswerSheet</name>
    <message>
        <source>✓ none recorded</source>
        <translation>✓ tidak ada yang dicatat</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>accepted answer</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>belum dijawab</translation>
    </message>
    <message>
        <source>marked: %1</source>
        <translation>ditandai: %1</translation>
    </message>
</context>
<context>
    <name>lumbung::BreaksView</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>What breaks the trend</source>
        <translation>Yang memutus tren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Note: a rule changed…</source>
        <translation>Catatan: aturan baru…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lumbung::BridgeEndChooser</name>
    <message>
        <source>A day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>day or publication</source>
        <translation>tanggal atau terbitan</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>keadaan per</translation>
    </message>
    <message>
        <source>as known on</source>
        <translation>sebagaimana diketahui per</translation>
    </message>
    <message>
        <source>by definition</source>
        <translation>menurut definisi</translation>
    </message>
    <message>
        <source>Publication %1 (%2), withdrawn</source>
        <translation>Terbitan %1 (%2), ditarik</translation>
    </message>
    <message>
        <source>Publication %1 (%2)</source>
        <translation>Terbitan %1 (%2)</translation>
    </message>
    <message>
        <source>Publication %1</source>
        <translation>Terbitan %1</translation>
    </message>
</context>
<context>
    <name>lumbung::BridgeTableModel</name>
    <message>
        <source>TOTAL</source>
        <translation>JUMLAH</translation>
    </message>
</context>
<context>
    <name>lumbung::BridgeView</name>
    <message>
        <source>Cooperative</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>Counted in before</source>
        <translation>Dihitung di (awal)</translation>
    </message>
    <message>
        <source>Counted in after</source>
        <translation>Dihitung di (akhir)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>By</source>
        <comment>person</comment>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>From the number at one end to the number at the other: what was added and what was taken off, with nothing left over. Arrow keys go from bar to bar; below stands what put each cooperative there. Enter opens the cooperatives of a bar or a figure.</source>
        <translation>Dari jumlah di satu ujung ke jumlah di ujung lain: apa yang bertambah dan apa yang berkurang, tanpa selisih. Tombol panah berpindah antarbatang; di bawahnya tampak apa yang membawa setiap koperasi ke situ. Enter membuka koperasi dari batang atau angka.</translation>
    </message>
    <message>
        <source>The whole province</source>
        <translation>Seluruh provinsi</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Air terjun</translation>
    </message>
    <message>
        <source>By regency</source>
        <translation>Per kabupaten/kota</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Cooperatives of the block</source>
        <translation>Koperasi pada sebab ini</translation>
    </message>
    <message>
        <source>The bridge by regency</source>
        <translation>Jembatan angka per kabupaten/kota</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>Stopped. What is shown is what was counted before.</source>
        <translation>Dihentikan. Yang tampak adalah hasil hitungan sebelumnya.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Hitung lagi</translation>
    </message>
    <message>
        <source>Bridging two numbers</source>
        <translation>Menjembatani dua angka</translation>
    </message>
    <message>
        <source>Choose a bar between the two numbers to see what put its cooperatives there.</source>
        <translation>Pilih batang di antara kedua jumlah untuk melihat apa yang membawa koperasinya ke situ.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4</source>
        <translation>%1, %2: %3 sampai %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lumbung::BulkView</name>
    <message>
        <source>Cooperative</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>Words that spoke</source>
        <translation>Kata penentu</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Kembali (Esc)</translation>
    </message>
    <message>
        <source>Cooperatives with the same proposal</source>
        <translation>Koperasi dengan usulan yang sama</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cooperative(s) without a group, to which the same answers are proposed</source>
        <translation>
            <numerusform>%Ln koperasi tanpa kelompok dengan usulan jawaban yang sama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cooperative(s) of the group %1, to which the same answers are proposed</source>
        <translation>
            <numerusform>%Ln koperasi kelompok %1 dengan usulan jawaban yang sama</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question and answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Dasar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln (Ctrl+Enter)</source>
        <translation>
            <numerusform>Setujui semua %Ln (Ctrl+Enter)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::ChartChoices</name>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>What was recorded by the end of this day counts; empty: all that is known now.</source>
        <translation>Yang dihitung ialah yang tercatat sampai akhir tanggal ini; kosong: semua yang diketahui sekarang.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Yang dihitung</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Menurut</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Keadaan per</translation>
    </message>
    <message>
        <source>As known at</source>
        <translation>Diketahui per</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>The whole province</source>
        <translation>Seluruh provinsi</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Menurut jumlah</translation>
    </message>
    <message>
        <source>By share</source>
        <translation>Menurut persentase</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Menurut kode</translation>
    </message>
    <message>
        <source>KDKMP</source>
        <translation>KDKMP</translation>
    </message>
    <message>
        <source>with all</source>
        <translation>termasuk</translation>
    </message>
    <message>
        <source>without them</source>
        <translation>tanpa KDKMP</translation>
    </message>
    <message>
        <source>only them</source>
        <translation>hanya KDKMP</translation>
    </message>
    <message>
        <source>Village cooperatives of the Merah Putih programme (KDKMP), which break a series in 2025</source>
        <translation>Koperasi Desa/Kelurahan Merah Putih (KDKMP), yang memutus deret pada 2025</translation>
    </message>
</context>
<context>
    <name>lumbung::ChartExport</name>
    <message>
        <source>bars-by-regency</source>
        <translation>grafik-kabupaten-kota</translation>
    </message>
    <message>
        <source>map-by-regency</source>
        <translation>peta-kabupaten-kota</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Simpan grafik</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Gambar vektor (*.svg)</translation>
    </message>
    <message>
        <source>The chart was saved in %1.</source>
        <translation>Grafik disimpan di %1.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Gambar tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>The picture was copied. It can be pasted into a document.</source>
        <translation>Gambar sudah disalin dan dapat ditempel ke dokumen.</translation>
    </message>
    <message>
        <source>definitions</source>
        <translation>definisi</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tren</translation>
    </message>
</context>
<context>
    <name>lumbung::ChartPage</name>
    <message>
        <source>Charts</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Batang</translation>
    </message>
    <message>
        <source>Tile map</source>
        <translation>Peta kotak</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>%1: %2 in the chart “%3”</source>
        <translation>%1: %2 pada grafik “%3”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The chosen cells of the table were copied.</source>
        <translation>Sel tabel yang dipilih sudah disalin.</translation>
    </message>
    <message>
        <source>Definitions side by side</source>
        <translation>Definisi bersanding</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tren</translation>
    </message>
</context>
<context>
    <name>lumbung::ChartPane</name>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
</context>
<context>
    <name>lumbung::ChartTableModel</name>
    <message>
        <source>TOTAL</source>
        <translation>JUMLAH</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Jumlah</translation>
    </message>
</context>
<context>
    <name>lumbung::ChartView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 cooperatives, %3 of all cooperatives there</source>
        <translation>%1: %2 koperasi, %3 dari seluruh koperasi di sana</translation>
    </message>
    <message>
        <source>%1: %2 cooperatives, %3 of those counted</source>
        <translation>%1: %2 koperasi, %3 dari yang dihitung</translation>
    </message>
    <message>
        <source>%1: %2 cooperatives</source>
        <translation>%1: %2 koperasi</translation>
    </message>
</context>
<context>
    <name>lumbung::ClassificationCase</name>
    <message>
        <source>Other answers are recorded. Why do these take their place? Enter saves, Esc goes back.</source>
        <translation>Sudah ada jawaban lain. Mengapa diganti dengan jawaban ini? Enter menyimpan, Esc kembali.</translation>
    </message>
    <message>
        <source>Why is it put off? Enter puts it at the end of the list, Esc goes back.</source>
        <translation>Mengapa ditunda? Enter memindahkannya ke akhir daftar, Esc kembali.</translation>
    </message>
    <message>
        <source>By the answers as marked: %1</source>
        <translation>Menurut jawaban yang ditandai: %1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Dasar: %1</translation>
    </message>
    <message>
        <source>Enter saves the decision. Backspace goes back a question.</source>
        <translation>Enter menyimpan keputusan. Backspace kembali ke pertanyaan sebelumnya.</translation>
    </message>
    <message>
        <source>Enter accepts what is marked; the letter or number shown answers. Backspace goes back a question.</source>
        <translation>Enter menerima yang ditandai; huruf atau angka yang tertera menjawab. Backspace kembali ke pertanyaan sebelumnya.</translation>
    </message>
    <message>
        <source>Why are these the right answers? It is kept with the decision. Enter saves, Esc goes back.</source>
        <translation>Mengapa jawaban ini yang benar? Alasannya disimpan bersama keputusan. Enter menyimpan, Esc kembali.</translation>
    </message>
    <message>
        <source>Enter saves the coding. Backspace goes back a question.</source>
        <translation>Enter menyimpan pengodean. Backspace kembali satu pertanyaan.</translation>
    </message>
    <message>
        <source>Enter asks for the reason. Backspace goes back a question.</source>
        <translation>Enter meminta alasannya. Backspace kembali satu pertanyaan.</translation>
    </message>
</context>
<context>
    <name>lumbung::ClassificationPage</name>
    <message>
        <source>Classification</source>
        <translation>Klasifikasi</translation>
    </message>
    <message>
        <source>One cooperative after the other: what is known of it at the left, the questions of the metadata sheet at the right. The letter or number shown answers, Enter accepts what is marked and saves after the last question, Backspace goes back, S puts off, Ctrl+Z undoes the last decision.</source>
        <translation>Koperasi demi koperasi: yang diketahui di sebelah kiri, pertanyaan lembar metadata di sebelah kanan. Huruf atau angka yang tertera menjawab, Enter menerima yang ditandai dan menyimpan setelah pertanyaan terakhir, Backspace kembali, S menunda, Ctrl+Z membatalkan keputusan terakhir.</translation>
    </message>
    <message>
        <source>This question needs an answer before the next. Answer it, or put the cooperative off with S.</source>
        <translation>Pertanyaan ini harus dijawab dahulu. Jawablah, atau tunda koperasi ini dengan S.</translation>
    </message>
    <message>
        <source>Looking for what waits for a decision</source>
        <translation>Mencari yang menunggu keputusan</translation>
    </message>
    <message>
        <source>Nothing that fits what is chosen above waits for a decision. Choose less to see what else waits.</source>
        <translation>Tidak ada yang sesuai pilihan di atas yang menunggu keputusan. Kurangi pilihan untuk melihat yang lain.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision: every cooperative is classified without contradiction.</source>
        <translation>Tidak ada yang menunggu keputusan: semua koperasi sudah diklasifikasi tanpa pertentangan.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Dibatalkan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Baca lagi</translation>
    </message>
    <message>
        <source>Saved: %1 – %2</source>
        <comment>cooperative and its class</comment>
        <translation>Tersimpan: %1 – %2</translation>
    </message>
    <message>
        <source>Put off: it stands at the end of the list.</source>
        <translation>Ditunda: sekarang di akhir daftar.</translation>
    </message>
    <message>
        <source>There is no decision to be undone.</source>
        <translation>Tidak ada keputusan yang dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Undone: %1 has its earlier answers again.</source>
        <translation>Dibatalkan: %1 kembali ke jawaban semula.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln cooperative(s) have their earlier answers again.</source>
        <translation>
            <numerusform>Dibatalkan: %Ln koperasi kembali ke jawaban semula.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no proposal for this cooperative, so none can be confirmed for others like it.</source>
        <translation>Tidak ada usulan untuk koperasi ini, jadi tidak ada yang dapat disetujui untuk koperasi yang serupa.</translation>
    </message>
    <message>
        <source>No other cooperative of this group in the list has the same proposal.</source>
        <translation>Tidak ada koperasi lain dari kelompok ini dalam daftar dengan usulan yang sama.</translation>
    </message>
    <message>
        <source>Looking for cooperatives with the same proposal</source>
        <translation>Mencari koperasi dengan usulan yang sama</translation>
    </message>
    <message>
        <source>Saving the confirmed proposals</source>
        <translation>Menyimpan usulan yang disetujui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the list could not be saved and stay(s) as it was. The first: %1</source>
        <translation>
            <numerusform>%Ln dari daftar tidak dapat disimpan dan tetap seperti semula. Yang pertama: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 are confirmed, the others stay as they were.</source>
        <translation>Dibatalkan: %1 dari %2 sudah disetujui, yang lain tetap seperti semula.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) confirmed. Ctrl+Z undoes them together.</source>
        <translation>
            <numerusform>%Ln usulan disetujui. Ctrl+Z membatalkan semuanya sekaligus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the classification</source>
        <translation>Tampilan klasifikasi</translation>
    </message>
</context>
<context>
    <name>lumbung::ClassificationSection</name>
    <message>
        <source>Basis: %1</source>
        <translation>Dasar: %1</translation>
    </message>
</context>
<context>
    <name>lumbung::ColumnMatchModel</name>
    <message>
        <source>heading</source>
        <comment>why a column is taken for a field</comment>
        <translation>judul</translation>
    </message>
    <message>
        <source>values</source>
        <comment>why a column is taken for a field</comment>
        <translation>isi</translation>
    </message>
    <message>
        <source>remembered</source>
        <comment>why a column is taken for a field</comment>
        <translation>diingat</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>why a column is taken for a field</comment>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>(not taken over)</source>
        <translation>(tidak diambil)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field and book year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 sure</source>
        <comment>why, and how sure: 95 %</comment>
        <translation>%1, yakin %2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>lumbung::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>Ketik perintah</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>command and its key</comment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Tidak ada perintah dengan nama itu.</translation>
    </message>
</context>
<context>
    <name>lumbung::ComparisonModel</name>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Catatan pertama</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Catatan kedua</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Beda</translation>
    </message>
    <message>
        <source>second</source>
        <translation>kedua</translation>
    </message>
    <message>
        <source>first</source>
        <translation>pertama</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Dipakai</translation>
    </message>
</context>
<context>
    <name>lumbung::DayEdit</name>
    <message>
        <source>Day, month, year: 31/12/2021</source>
        <translation>Tanggal, bulan, tahun: 31/12/2021</translation>
    </message>
    <message>
        <source>Day, month, year: 31/12/2021; or the end of a period: 2021, 2021-S1, TW III 2021</source>
        <translation>Tanggal, bulan, tahun: 31/12/2021; atau akhir suatu periode: 2021, 2021-S1, TW III 2021</translation>
    </message>
</context>
<context>
    <name>lumbung::DocumentModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>row, heading, column</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>lumbung::DuplicatePage</name>
    <message>
        <source>Views of the duplicates</source>
        <translation>Tampilan duplikat</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikat</translation>
    </message>
</context>
<context>
    <name>lumbung::DuplicateView</name>
    <message>
        <source>Likelihood</source>
        <translation>Kemungkinan</translation>
    </message>
    <message>
        <source>Regency/city</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Catatan pertama</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Catatan kedua</translation>
    </message>
    <message>
        <source>Why they are two cooperatives: different villages, different boards. Whoever looks later sees it.</source>
        <translation>Mengapa keduanya dua koperasi: beda desa, beda pengurus. Alasan ini terlihat oleh siapa pun yang memeriksa kemudian.</translation>
    </message>
    <message>
        <source>Records that are likely one cooperative, the likeliest first. Up and Down go through the pairs; below both records stand side by side, what differs is bold. B says that they are two, G merges them.</source>
        <translation>Catatan yang mungkin satu koperasi, yang paling mungkin di atas. Panah atas dan bawah berpindah pasangan; di bawahnya kedua catatan berdampingan, yang berbeda dicetak tebal. B berarti bukan duplikat, G menggabungkan.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Kemungkinan duplikat</translation>
    </message>
    <message>
        <source>Both records, field by field</source>
        <translation>Kedua catatan, isian demi isian</translation>
    </message>
    <message>
        <source>All regencies and cities</source>
        <translation>Semua kabupaten/kota</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Paling sedikit %1</translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation>Memeriksa register…</translation>
    </message>
    <message>
        <source>Looking was cancelled. F9 looks again.</source>
        <translation>Pencarian dibatalkan. F9 mencari lagi.</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Mencari duplikat</translation>
    </message>
    <message>
        <source>%1 likely pairs among %2 records; %3 were marked as two cooperatives.</source>
        <translation>%1 pasangan yang mungkin duplikat di antara %2 catatan; %3 sudah ditandai bukan duplikat.</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>Yang mendukung: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>Yang berlawanan: %1</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two cooperatives and are not listed here any more.</source>
        <translation>“%1” dan “%2” adalah dua koperasi dan tidak ditampilkan lagi di sini.</translation>
    </message>
    <message>
        <source>Write why they are two: whoever looks later sees it.</source>
        <translation>Tuliskan mengapa bukan duplikat: alasan ini terlihat oleh siapa pun yang memeriksa kemudian.</translation>
    </message>
    <message>
        <source>Marked as two cooperatives.</source>
        <translation>Ditandai bukan duplikat.</translation>
    </message>
    <message>
        <source>Merged. It can be undone in the list of mergers (Ctrl+2).</source>
        <translation>Sudah digabungkan. Dapat dibatalkan di daftar penggabungan (Ctrl+2).</translation>
    </message>
</context>
<context>
    <name>lumbung::EntryPage</name>
    <message>
        <source>Enter and Tab go to the next field, with Shift to the one before. F4 opens the list of a field, F6 goes to a field by its name, F7 repeats what the last saved record has there, F9 checks again, F10 saves.</source>
        <translation>Enter dan Tab ke isian berikutnya, dengan Shift ke isian sebelumnya. F4 membuka daftar pilihan, F6 ke isian menurut namanya, F7 mengulang isi data yang terakhir disimpan, F9 memeriksa lagi, F10 menyimpan.</translation>
    </message>
    <message>
        <source>What is typed cannot be kept as a draft: save soon. %1</source>
        <comment>reason</comment>
        <translation>Isian tidak dapat disimpan sebagai draf: segera simpan. %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>The record is just being saved. Try again in a moment.</source>
        <translation>Data sedang disimpan. Coba lagi sebentar.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Begin the next record (Ctrl+N)</source>
        <translation>Mulai data berikutnya (Ctrl+N)</translation>
    </message>
    <message>
        <source>Save (F10)</source>
        <translation>Simpan (F10)</translation>
    </message>
    <message>
        <source>Save the record (F10 or Ctrl+Enter)</source>
        <translation>Simpan data (F10 atau Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The last saved record has nothing in this field.</source>
        <translation>Data yang terakhir disimpan tidak berisi apa-apa di isian ini.</translation>
    </message>
    <message>
        <source>New cooperative</source>
        <translation>Koperasi baru</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Number %1, version %2</source>
        <translation>Nomor %1, versi %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Belum disimpan</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kesalahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n petunjuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n error(s) must be mended first. What is typed stays.</source>
        <translation>
            <numerusform>Belum disimpan: %n kesalahan harus diperbaiki dahulu. Isian tetap ada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing had to be saved.</source>
        <translation>Tidak ada yang berubah, jadi tidak ada yang perlu disimpan.</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <comment>time of day</comment>
        <translation>Tersimpan pukul %1</translation>
    </message>
    <message>
        <source>“%1” is saved under number %2.</source>
        <translation>“%1” tersimpan dengan nomor %2.</translation>
    </message>
    <message>
        <source>&amp;Take over the newer record</source>
        <translation>&amp;Ambil data yang lebih baru</translation>
    </message>
    <message>
        <source>This is the newer record with what was typed here. Look it over and save again.</source>
        <translation>Ini data yang lebih baru, ditambah isian Anda. Periksa, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>What was typed is discarded.</source>
        <translation>Isian dibuang.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>a record without a name</source>
        <translation>data tanpa nama</translation>
    </message>
    <message>
        <source>Not saved yet: %1, typed until %2.</source>
        <comment>name, moment</comment>
        <translation>Belum disimpan: %1, diketik sampai %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more is (are) kept.</source>
        <translation>
            <numerusform>Masih ada %n draf lain.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Pulihkan</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Buang</translation>
    </message>
    <message>
        <source>The record was changed since this was typed. Look it over before saving.</source>
        <translation>Data ini sudah diubah sejak isian diketik. Periksa dahulu sebelum disimpan.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Draf dibuang.</translation>
    </message>
</context>
<context>
    <name>lumbung::FactChangeBar</name>
    <message>
        <source>Valid from</source>
        <translation>Berlaku sejak</translation>
    </message>
    <message>
        <source>Correction: it was always so</source>
        <translation>Koreksi: memang selalu demikian</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>The change is valid from</source>
        <translation>Perubahan berlaku sejak</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”</source>
        <comment>field, old value, new value</comment>
        <translation>%1: dari “%2” menjadi “%3”</translation>
    </message>
    <message>
        <source>The event or its basis contains characters that cannot be stored. Type it anew.</source>
        <translation>Peristiwa atau dasarnya memuat karakter yang tidak dapat disimpan. Ketik ulang.</translation>
    </message>
    <message>
        <source>The day from which it is so lies ahead. Record the change when the day has come.</source>
        <translation>Tanggal berlakunya belum tiba. Catat perubahan ini setelah tanggal itu tiba.</translation>
    </message>
    <message>
        <source>Basis (number and date of the decree)</source>
        <translation>Dasar (nomor dan tanggal SK)</translation>
    </message>
</context>
<context>
    <name>lumbung::FieldFinder</name>
    <message>
        <source>Go to the field</source>
        <translation>Ke isian</translation>
    </message>
    <message>
        <source>Part of its name</source>
        <translation>Sebagian namanya</translation>
    </message>
</context>
<context>
    <name>lumbung::FieldRow</name>
    <message>
        <source>%1 (Rp)</source>
        <translation>%1 (Rp)</translation>
    </message>
</context>
<context>
    <name>lumbung::FigureLink</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, and how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lumbung::FilterButtons</name>
    <message>
        <source>%1: %2</source>
        <comment>filter and its number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lumbung::FilterChooser</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show only some: %1</source>
        <translation>Tampilkan sebagian saja: %1</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: semua</translation>
    </message>
</context>
<context>
    <name>lumbung::FilterPopup</name>
    <message>
        <source>Type to narrow, Space ticks</source>
        <translation>Ketik untuk menyaring, Spasi untuk memilih</translation>
    </message>
</context>
<context>
    <name>lumbung::FirstStart</name>
    <message>
        <source>The register is being opened</source>
        <translation>Register sedang dibuka</translation>
    </message>
    <message>
        <source>The register is being made</source>
        <translation>Register sedang dibuat</translation>
    </message>
    <message>
        <source>The example data is being made</source>
        <translation>Data contoh sedang dibuat</translation>
    </message>
    <message>
        <source>The file is being imported</source>
        <translation>Berkas sedang diimpor</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Buka hanya untuk dibaca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Open this register</source>
        <translation>Buka register ini</translation>
    </message>
</context>
<context>
    <name>lumbung::FirstStartChoice</name>
    <message>
        <source>Back to the open register</source>
        <translation>Kembali ke register yang terbuka</translation>
    </message>
    <message>
        <source>Which register?</source>
        <translation>Register yang mana?</translation>
    </message>
    <message>
        <source>Lumbung keeps the register of cooperatives in one file on this computer.</source>
        <translation>Lumbung menyimpan register koperasi dalam satu berkas di komputer ini.</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Mulai kosong</translation>
    </message>
    <message>
        <source>A new register without cooperatives.</source>
        <translation>Register baru tanpa isi.</translation>
    </message>
    <message>
        <source>Try it with example data</source>
        <translation>Coba dengan data contoh</translation>
    </message>
    <message>
        <source>A new register with 9,568 invented cooperatives, to get to know the program.</source>
        <translation>Register baru berisi 9.568 koperasi rekaan, untuk mengenal program ini.</translation>
    </message>
    <message>
        <source>A new register with the cooperatives of a list from another program.</source>
        <translation>Register baru berisi koperasi dari daftar milik program lain.</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Buka register</translation>
    </message>
    <message>
        <source>A file that is there already.</source>
        <translation>Berkas yang sudah ada.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Where a new register lies</source>
        <translation>Tempat register baru</translation>
    </message>
    <message>
        <source>Kept with every change you make</source>
        <translation>Dicatat pada setiap perubahan yang Anda buat</translation>
    </message>
    <message>
        <source>Register (*.lumbung)</source>
        <translation>Register (*.lumbung)</translation>
    </message>
    <message>
        <source>Register (*.lumbung);;All files (*)</source>
        <translation>Register (*.lumbung);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>It was cancelled. No register was made.</source>
        <translation>Dibatalkan. Tidak ada register yang dibuat.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Impor daftar</translation>
    </message>
</context>
<context>
    <name>lumbung::FirstStartImport</name>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Every row is checked. Rows with errors are not taken; they are listed with the reason. The list itself is not changed.</source>
        <translation>Setiap baris diperiksa. Baris yang salah tidak dimasukkan, tetapi dicantumkan beserta alasannya. Berkas daftar itu sendiri tidak diubah.</translation>
    </message>
    <message>
        <source>List of cooperatives</source>
        <translation>Daftar koperasi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>Bila ada</translation>
    </message>
    <message>
        <source>Figures by book year</source>
        <translation>Angka per tahun buku</translation>
    </message>
    <message>
        <source>Rows without regency belong to</source>
        <translation>Baris tanpa kab/kota termasuk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>(they are refused)</source>
        <translation>(baris itu ditolak)</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Daftar (*.xlsx *.ods *.csv *.tsv *.txt);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Impor daftar</translation>
    </message>
</context>
<context>
    <name>lumbung::FirstStartSummary</name>
    <message>
        <source>Save the refused rows…</source>
        <translation>Simpan baris yang ditolak…</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Buka register</translation>
    </message>
    <message>
        <source>The import is finished</source>
        <translation>Impor selesai</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Baris yang ditolak</translation>
    </message>
    <message>
        <source>Discard it and go back</source>
        <translation>Buang dan kembali</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Simpan baris yang ditolak</translation>
    </message>
    <message>
        <source>refused-rows.csv</source>
        <comment>name of a file</comment>
        <translation>baris-ditolak.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Tersimpan di %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
</context>
<context>
    <name>lumbung::HelpLine</name>
    <message>
        <source>Alt+1 to Alt+9 and Alt+0: pages. Ctrl+K: any command. Ctrl+F: search. Ctrl+N: new cooperative. F1 again: hide this help.</source>
        <translation>Alt+1 sampai Alt+9 dan Alt+0: halaman. Ctrl+K: semua perintah. Ctrl+F: cari. Ctrl+N: koperasi baru. F1 sekali lagi: sembunyikan bantuan.</translation>
    </message>
</context>
<context>
    <name>lumbung::HistoryView</name>
    <message>
        <source>Form</source>
        <translation>Bentuk koperasi</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Baris perintah</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Data contoh</translation>
    </message>
    <message>
        <source>(personal data, not kept)</source>
        <translation>(data pribadi, tidak dicatat)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku sejak</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Sejak tanggal</translation>
    </message>
    <message>
        <source>ever since</source>
        <translation>sejak awal</translation>
    </message>
    <message>
        <source>Before day</source>
        <translation>Sebelum tanggal</translation>
    </message>
    <message>
        <source>still so</source>
        <translation>sampai sekarang</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Standings in time</source>
        <translation>Keadaan dari waktu ke waktu</translation>
    </message>
    <message>
        <source>This cooperative is not in the register yet.</source>
        <translation>Koperasi ini belum ada dalam register.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the newest first</source>
        <translation>
            <numerusform>%n perubahan, yang terbaru di atas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: %1</source>
        <comment>name of the file</comment>
        <translation>Impor: %1</translation>
    </message>
    <message>
        <source>Workbook of a regency: %1</source>
        <comment>name of the file</comment>
        <translation>Paket kabupaten/kota: %1</translation>
    </message>
</context>
<context>
    <name>lumbung::HomePage</name>
    <message>
        <source>Every number opens the cooperatives it counts: click it, or go there with Tab and press Enter.</source>
        <translation>Setiap angka membuka koperasi yang dihitungnya: klik angka itu, atau pindah dengan Tab lalu tekan Enter.</translation>
    </message>
    <message>
        <source>Production cooperatives by kind</source>
        <translation>Koperasi produksi menurut klasifikasi</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>Perlu dilengkapi</translation>
    </message>
    <message>
        <source>This register is still empty.</source>
        <translation>Register ini masih kosong.</translation>
    </message>
    <message>
        <source>Enter the first cooperative</source>
        <translation>Catat koperasi pertama</translation>
    </message>
    <message>
        <source>As of %1 (today)</source>
        <translation>Keadaan per %1 (hari ini)</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>Since publication %1 (as of %2: %3): %4</source>
        <translation>Sejak terbitan %1 (per %2: %3): %4</translation>
    </message>
</context>
<context>
    <name>lumbung::ImportColumnStrip</name>
    <message>
        <source>In</source>
        <translation>Dalam</translation>
    </message>
    <message>
        <source>Days are written</source>
        <translation>Tanggal ditulis</translation>
    </message>
    <message>
        <source>An empty cell empties the field</source>
        <translation>Sel kosong mengosongkan isian</translation>
    </message>
    <message>
        <source>rupiah</source>
        <translation>rupiah</translation>
    </message>
    <message>
        <source>thousands of rupiah</source>
        <translation>ribuan rupiah</translation>
    </message>
    <message>
        <source>millions of rupiah</source>
        <translation>jutaan rupiah</translation>
    </message>
    <message>
        <source>day first: 31/12/2023</source>
        <translation>hari dahulu: 31/12/2023</translation>
    </message>
    <message>
        <source>month first: 12/31/2023</source>
        <translation>bulan dahulu: 12/31/2023</translation>
    </message>
    <message>
        <source>both ways: what could be either is told</source>
        <translation>keduanya: yang bisa dibaca dua cara diberitahukan</translation>
    </message>
    <message>
        <source>Unit of the amounts</source>
        <translation>Satuan jumlah uang</translation>
    </message>
    <message>
        <source>Choose a column to see what it is taken for.</source>
        <translation>Pilih sebuah kolom untuk melihat dibaca sebagai apa kolom itu.</translation>
    </message>
    <message>
        <source>Column %1 “%2” is taken for: %3. %4</source>
        <translation>Kolom %1 “%2” dibaca sebagai: %3. %4</translation>
    </message>
    <message>
        <source>Column %1 “%2” is not taken over. %3</source>
        <translation>Kolom %1 “%2” tidak diambil. %3</translation>
    </message>
    <message>
        <source>Every day in it could be read both ways: look at the order of the days.</source>
        <translation>Semua tanggal di dalamnya bisa dibaca dua cara: periksa urutan tanggalnya.</translation>
    </message>
</context>
<context>
    <name>lumbung::ImportColumnsView</name>
    <message>
        <source>What each column of the file is. Look at the row of fields above the rows: Enter on a column chooses another field. Above it stands what holds for all rows. Ctrl+Enter checks every row; nothing is stored yet.</source>
        <translation>Dibaca sebagai apa setiap kolom berkas. Periksa baris isian di atas baris data: Enter pada sebuah kolom memilih isian lain. Di atasnya ada yang berlaku untuk semua baris. Ctrl+Enter memeriksa setiap baris; belum ada yang disimpan.</translation>
    </message>
    <message>
        <source>Sheets of the file</source>
        <translation>Lembar dalam berkas</translation>
    </message>
    <message>
        <source>The sheets of the file. Space takes a sheet or leaves it out.</source>
        <translation>Lembar dalam berkas. Spasi mengambil atau melewati sebuah lembar.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>In which lines the headings of the columns stand; 0: there are none. The columns are found anew below other headings.</source>
        <translation>Di baris mana judul kolom berada; 0: tidak ada judul. Kolom dicari ulang di bawah judul yang lain.</translation>
    </message>
    <message>
        <source>First line of the headings</source>
        <translation>Baris pertama judul</translation>
    </message>
    <message>
        <source>Last line of the headings</source>
        <translation>Baris terakhir judul</translation>
    </message>
    <message>
        <source>Headings in lines</source>
        <translation>Judul di baris</translation>
    </message>
    <message>
        <source>to</source>
        <comment>line to line</comment>
        <translation>sampai</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (tersembunyi)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) below the headings</source>
        <translation>
            <numerusform>%1: %Ln baris di bawah judul</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Dilewati.</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Dilewati. %1</translation>
    </message>
</context>
<context>
    <name>lumbung::ImportFactsBar</name>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>The day the list describes: standings that change are so from this day. 31/12/2023, or the end of a period: 2023, TW III 2023.</source>
        <translation>Tanggal keadaan daftar: keadaan yang berubah berlaku sejak tanggal ini. 31/12/2023, atau akhir suatu periode: 2023, TW III 2023.</translation>
    </message>
    <message>
        <source>The book year of members and amounts whose row names none.</source>
        <translation>Tahun buku anggota dan jumlah uang pada baris yang tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>as in the rows</source>
        <translation>seperti di baris</translation>
    </message>
    <message>
        <source>The regency of rows that name none: code, or part of the name.</source>
        <translation>Kabupaten/kota untuk baris yang tidak menyebutkannya: kode, atau sebagian nama.</translation>
    </message>
    <message>
        <source>Empty cells empty the fields</source>
        <translation>Sel kosong mengosongkan isian</translation>
    </message>
    <message>
        <source>Usually an empty cell says nothing, and the register keeps what it has. Ticked, empty cells of all columns empty their fields.</source>
        <translation>Biasanya sel kosong tidak mengubah apa pun dan data yang ada tetap. Bila dicentang, sel kosong di semua kolom mengosongkan isiannya.</translation>
    </message>
    <message>
        <source>Other fixed values…</source>
        <translation>Nilai tetap lain…</translation>
    </message>
    <message>
        <source>Values that stand for a missing column or an empty cell, in all rows.</source>
        <translation>Nilai pengganti kolom yang tidak ada atau sel kosong, di semua baris.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Keadaan per</translation>
    </message>
    <message>
        <source>Book year</source>
        <translation>Tahun buku</translation>
    </message>
    <message>
        <source>Regency of the file</source>
        <translation>Kabupaten/kota berkas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Set for all rows</source>
        <translation>Tetapkan untuk semua baris</translation>
    </message>
    <message>
        <source>Fixed value of</source>
        <translation>Nilai tetap untuk</translation>
    </message>
    <message>
        <source>It was chosen here.</source>
        <translation>Dipilih di sini.</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Keadaan per: %1</translation>
    </message>
    <message>
        <source>Book year: %1</source>
        <translation>Tahun buku: %1</translation>
    </message>
    <message>
        <source>%1: %2 ✕</source>
        <comment>a fixed value, taken away by a click</comment>
        <translation>%1: %2 ✕</translation>
    </message>
    <message>
        <source>Take this value away</source>
        <translation>Hapus nilai ini</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Choose a field, and type the value that holds for all rows.</source>
        <translation>Pilih isian, lalu ketik nilai yang berlaku untuk semua baris.</translation>
    </message>
    <message>
        <source>“%1” is no book year. Type four digits, for example 2023, or nothing.</source>
        <translation>“%1” bukan tahun buku. Ketik empat angka, misalnya 2023, atau kosongkan.</translation>
    </message>
    <message>
        <source>The day the list describes is not understood. Type for example 31/12/2023.</source>
        <translation>Tanggal keadaan daftar tidak dipahami. Ketik misalnya 31/12/2023.</translation>
    </message>
    <message>
        <source>The regency of the file is not understood. Choose it from the list (F4).</source>
        <translation>Kabupaten/kota berkas tidak dipahami. Pilih dari daftar (F4).</translation>
    </message>
</context>
<context>
    <name>lumbung::ImportFileView</name>
    <message>
        <source>A list that an office sent: Excel (xlsx), OpenDocument (ods) or text with columns (csv, tsv, txt). Choose it with Ctrl+B, type its path, or drop it here. Nothing is stored before you have seen what becomes of every row.</source>
        <translation>Daftar kiriman dinas: Excel (xlsx), OpenDocument (ods), atau teks berkolom (csv, tsv, txt). Pilih dengan Ctrl+B, ketik lokasinya, atau seret ke sini. Tidak ada yang disimpan sebelum Anda melihat hasil pemeriksaan setiap baris.</translation>
    </message>
    <message>
        <source>Path of the file; Enter reads it</source>
        <translation>Lokasi berkas; Enter untuk membacanya</translation>
    </message>
    <message>
        <source>Who sent it, for example Dinas Kab. Klaten</source>
        <translation>Pengirimnya, misalnya Dinas Kab. Klaten</translation>
    </message>
    <message>
        <source>Who sent the file. What you choose for its columns is remembered for this sender, and proposed for the next file of theirs. May be empty.</source>
        <translation>Siapa pengirim berkas. Pilihan Anda untuk kolomnya diingat bagi pengirim ini dan diusulkan untuk berkas berikutnya. Boleh kosong.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Pemisah</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>Which list is to be taken in?</source>
        <translation>Daftar mana yang akan diimpor?</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Daftar (*.xlsx *.ods *.csv *.tsv *.txt);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file and what it is</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <comment>sheet and what is wrong with it</comment>
        <translation>• %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>• %1: headings in line %2, %Ln row(s) below</source>
        <translation>
            <numerusform>• %1: judul di baris %2, %Ln baris di bawahnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %1: no headings, %Ln row(s)</source>
        <translation>
            <numerusform>• %1: tanpa judul, %Ln baris</numerusform>
        </translation>
    </message>
    <message>
        <source>(a hidden sheet)</source>
        <translation>(lembar tersembunyi)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(dilewati)</translation>
    </message>
    <message>
        <source>Choose a list that an office sent, or drop it here: Excel (xlsx), OpenDocument (ods) or text with columns (csv, tsv, txt). It is only read; nothing is stored before you have seen what becomes of every row.</source>
        <translation>Pilih daftar kiriman dinas, atau seret ke sini: Excel (xlsx), OpenDocument (ods), atau teks berkolom (csv, tsv, txt). Berkas hanya dibaca; tidak ada yang disimpan sebelum Anda melihat hasil pemeriksaan setiap baris.</translation>
    </message>
</context>
<context>
    <name>lumbung::ImportFilters</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mungkin duplikat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Bukan koperasi</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Meragukan</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Dengan peringatan</translation>
    </message>
</context>
<context>
    <name>lumbung::ImportGrid</name>
    <message>
        <source>Field of the column</source>
        <translation>Isian kolom</translation>
    </message>
    <message>
        <source>(not taken over)</source>
        <translation>(tidak diambil)</translation>
    </message>
    <message>
        <source>What the columns are taken for</source>
        <translation>Kolom dibaca sebagai apa</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Baris berkas</translation>
    </message>
    <message>
        <source>What each column is taken for, and why. Arrow keys go from column to column; Enter, or typing, chooses the field; Delete takes the column out.</source>
        <translation>Setiap kolom dibaca sebagai apa, dan alasannya. Tombol panah berpindah antarkolom; Enter, atau mengetik, memilih isian; Delete tidak mengambil kolom itu.</translation>
    </message>
    <message>
        <source>The rows as they stand in the file. Enter chooses what the column is taken for.</source>
        <translation>Baris sebagaimana tertulis di berkas. Enter memilih kolom itu dibaca sebagai apa.</translation>
    </message>
</context>
<context>
    <name>lumbung::ImportHistoryView</name>
    <message>
        <source>The imports so far, newest first. Enter or Ctrl+L lists the cooperatives of one; Ctrl+Z takes it back as one step, whichever it is.</source>
        <translation>Impor yang sudah dilakukan, yang terbaru di atas. Enter atau Ctrl+L menampilkan koperasinya; Ctrl+Z membatalkan impor yang dipilih sekaligus, yang mana pun.</translation>
    </message>
    <message>
        <source>Nothing was taken in from files yet.</source>
        <translation>Belum ada berkas yang diimpor.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Diimpor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>By</source>
        <comment>person</comment>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>undone on %1 by %2: %3</source>
        <translation>dibatalkan pada %1 oleh %2: %3</translation>
    </message>
    <message>
        <source>stands</source>
        <comment>an import that was not undone</comment>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Riwayat impor</translation>
    </message>
    <message>
        <source>taken in from “%1”</source>
        <translation>diimpor dari “%1”</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Jenis</translation>
    </message>
</context>
<context>
    <name>lumbung::ImportKnownChooser</name>
    <message>
        <source>Cooperatives it may be about</source>
        <translation>Koperasi yang mungkin dimaksud</translation>
    </message>
    <message>
        <source>Number in the register, NIK or legal number</source>
        <translation>Nomor daftar, NIK, atau nomor badan hukum</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Yang lain</translation>
    </message>
    <message>
        <source>Which cooperative of the register is “%1”? Enter chooses, Esc leaves it open.</source>
        <translation>Koperasi terdaftar mana “%1” ini? Enter memilih, Esc membiarkannya.</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>%1 likely: %2</source>
        <comment>92 % likely: name</comment>
        <translation>%1 mungkin: %2</translation>
    </message>
</context>
<context>
    <name>lumbung::ImportMappingsView</name>
    <message>
        <source>What was chosen for the columns of each sender&apos;s lists. It is proposed when such a list comes again. Ctrl+S saves all of it as a file, Ctrl+B reads such a file of another computer.</source>
        <translation>Pilihan kolom untuk daftar setiap pengirim. Pilihan ini diusulkan bila daftar serupa datang lagi. Ctrl+S menyimpan semuanya sebagai berkas, Ctrl+B membaca berkas serupa dari komputer lain.</translation>
    </message>
    <message>
        <source>Nothing is remembered yet. What is chosen for the columns of a list is kept when it is taken in.</source>
        <translation>Belum ada yang diingat. Pilihan kolom sebuah daftar disimpan saat daftar itu diimpor.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>(no sender named)</source>
        <translation>(tanpa nama pengirim)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Dipilih</translation>
    </message>
    <message>
        <source>By</source>
        <comment>person</comment>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <translation>Kolom yang diingat</translation>
    </message>
    <message>
        <source>Save the remembered columns</source>
        <translation>Simpan kolom yang diingat</translation>
    </message>
    <message>
        <source>columns of lists.json</source>
        <comment>name of a file</comment>
        <translation>kolom daftar.json</translation>
    </message>
    <message>
        <source>Remembered columns (*.json)</source>
        <translation>Kolom yang diingat (*.json)</translation>
    </message>
    <message>
        <source>Which remembered columns are to be read?</source>
        <translation>Kolom yang diingat mana yang akan dibaca?</translation>
    </message>
    <message>
        <source>Remembered columns (*.json);;All files (*)</source>
        <translation>Kolom yang diingat (*.json);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>The remembered columns were saved: %1</source>
        <translation>Kolom yang diingat sudah disimpan: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message numerus="yes">
        <source>The columns of %Ln list(s) are remembered now.</source>
        <translation>
            <numerusform>Kolom %Ln daftar sekarang diingat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::ImportPage</name>
    <message>
        <source>Views of the imports</source>
        <translation>Tampilan impor</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
</context>
<context>
    <name>lumbung::ImportResultView</name>
    <message>
        <source>cooperatives added</source>
        <translation>koperasi ditambahkan</translation>
    </message>
    <message>
        <source>cooperatives changed</source>
        <translation>koperasi diubah</translation>
    </message>
    <message>
        <source>What was taken in. Enter on a number lists its cooperatives; Ctrl+S saves the rows that did not go in as a workbook in the sender&apos;s own layout, to be mended and taken in again; Ctrl+Z takes the whole import back.</source>
        <translation>Apa yang sudah diimpor. Enter pada sebuah angka menampilkan koperasinya; Ctrl+S menyimpan baris yang tidak masuk sebagai buku kerja dengan susunan pengirim, untuk diperbaiki dan diimpor lagi; Ctrl+Z membatalkan seluruh impor.</translation>
    </message>
    <message>
        <source>added by the import of “%1”</source>
        <translation>ditambahkan oleh impor “%1”</translation>
    </message>
    <message>
        <source>changed by the import of “%1”</source>
        <translation>diubah oleh impor “%1”</translation>
    </message>
    <message>
        <source>“%1” was taken in: %2 cooperatives added, %3 changed, of %4 rows.</source>
        <translation>“%1” sudah diimpor: %2 koperasi ditambahkan, %3 diubah, dari %4 baris.</translation>
    </message>
    <message>
        <source>Nothing of “%1” had to be stored: the register says all of it already.</source>
        <translation>Tidak ada isi “%1” yang perlu disimpan: semuanya sudah ada di daftar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) did not go in; Ctrl+S saves them for the sender.</source>
        <translation>
            <numerusform>%Ln baris tidak masuk; Ctrl+S menyimpannya untuk pengirim.</numerusform>
        </translation>
    </message>
    <message>
        <source>taken in from “%1”</source>
        <translation>diimpor dari “%1”</translation>
    </message>
    <message>
        <source>What was taken in of the workbook. Enter on a number lists its cooperatives; Ctrl+Z takes all of it back.</source>
        <translation>Yang dimasukkan dari paket. Enter pada angka menampilkan daftar koperasinya; Ctrl+Z membatalkan semuanya.</translation>
    </message>
    <message>
        <source>“%1” was taken in: %2 cooperatives changed, %3 added. It can be undone here or in “%4”.</source>
        <translation>“%1” sudah dimasukkan: %2 koperasi berubah, %3 koperasi bertambah. Dapat dibatalkan di sini atau di “%4”.</translation>
    </message>
    <message>
        <source>Nothing of “%1” was stored.</source>
        <translation>Tidak ada yang disimpan dari “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Our value was kept %Ln time(s).</source>
        <translation>
            <numerusform>%Ln isian tetap seperti milik kita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused and did not go in.</source>
        <translation>
            <numerusform>%Ln baris ditolak dan tidak dimasukkan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::ImportRowDetails</name>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Ragu</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>%1, doubtful</source>
        <translation>%1, meragukan</translation>
    </message>
    <message>
        <source>%1 (decided)</source>
        <translation>%1 (diputuskan)</translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <comment>a cooperative and its number in the register</comment>
        <translation>%1 (no. %2)</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Rincian baris</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>sheet, line, verdict</comment>
        <translation>%1, baris %2: %3</translation>
    </message>
    <message>
        <source>The row is hidden in the sheet.</source>
        <translation>Baris ini tersembunyi di lembarnya.</translation>
    </message>
    <message>
        <source>It is about the same cooperative as line %1.</source>
        <translation>Koperasinya sama dengan baris %1.</translation>
    </message>
    <message>
        <source>In the register: %1</source>
        <translation>Di daftar: %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weight and sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, column %2: %3</source>
        <comment>weight, column, sentence</comment>
        <translation>%1, kolom %2: %3</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Mungkin sama dengan</translation>
    </message>
    <message>
        <source>%1 likely: %2</source>
        <comment>92 % likely: name</comment>
        <translation>%1 mungkin: %2</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>another value (personal data)</source>
        <translation>nilai lain (data pribadi)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <comment>a change and its day</comment>
        <translation>%1 (sejak %2)</translation>
    </message>
    <message>
        <source>As written in the file</source>
        <translation>Sebagaimana tertulis di berkas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and heading of a column</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>the field</comment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>(not taken over)</source>
        <translation>(tidak diambil)</translation>
    </message>
</context>
<context>
    <name>lumbung::ImportUndo</name>
    <message>
        <source>Cooperative</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>Why it was kept</source>
        <translation>Mengapa tetap</translation>
    </message>
    <message>
        <source>Why the import is taken back. It is kept with the import for good.</source>
        <translation>Mengapa impor dibatalkan. Alasan ini tersimpan selamanya bersama impornya.</translation>
    </message>
    <message>
        <source>Cooperatives that were kept as they are</source>
        <translation>Koperasi yang tetap seperti sekarang</translation>
    </message>
    <message>
        <source>Cooperatives that were kept as they are, because they were changed after the import. Enter opens one.</source>
        <translation>Koperasi yang tetap seperti sekarang karena diubah setelah impor. Enter membukanya.</translation>
    </message>
    <message>
        <source>This import was undone on %1 by %2.</source>
        <translation>Impor ini sudah dibatalkan pada %1 oleh %2.</translation>
    </message>
    <message>
        <source>The import of “%1” is taken back as one step: the cooperatives it brought in are withdrawn, those it changed get back what they had. What was edited since is kept and listed.</source>
        <translation>Impor “%1” dibatalkan sekaligus: koperasi yang ditambahkannya ditarik, yang diubahnya kembali seperti semula. Yang disunting sesudahnya tetap dan didaftar.</translation>
    </message>
    <message>
        <source>Say why the import is undone. Nothing was changed.</source>
        <translation>Sebutkan mengapa impor dibatalkan. Belum ada yang diubah.</translation>
    </message>
    <message>
        <source>The import is being undone…</source>
        <translation>Impor sedang dibatalkan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Membatalkan impor</translation>
    </message>
    <message>
        <source>Undoing was cancelled. Nothing was changed.</source>
        <translation>Pembatalan dihentikan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Nothing was taken back: every cooperative of this import was changed since.</source>
        <translation>Tidak ada yang dibatalkan: semua koperasi impor ini sudah diubah sesudahnya.</translation>
    </message>
    <message>
        <source>The import of “%1” was undone: %2 cooperatives taken back, %3 of them withdrawn, %4 kept.</source>
        <translation>Impor “%1” sudah dibatalkan: %2 koperasi dikembalikan, %3 di antaranya ditarik, %4 tetap.</translation>
    </message>
    <message numerus="yes">
        <source>Kept as they are: %Ln cooperative(s). Enter opens one.</source>
        <translation>
            <numerusform>Tetap seperti sekarang: %Ln koperasi. Enter membukanya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::ImportVerdictsView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Take in all doubtful rows; what could not be read stays out</source>
        <translation>Terima semua baris yang meragukan; yang tidak terbaca tidak ikut</translation>
    </message>
    <message>
        <source>What becomes of every row, before anything is stored. The numbers above are filters. B: a cooperative of its own; U: about one of the register; L: leave out; T: take in spite of the doubt; Backspace: as found. Several rows can be chosen with Shift. Ctrl+Enter takes in.</source>
        <translation>Hasil pemeriksaan setiap baris, sebelum ada yang disimpan. Angka di atas adalah penyaring. B: koperasi baru; U: mengubah yang terdaftar; L: lewati; T: terima meski ragu; Backspace: seperti semula. Beberapa baris dapat dipilih dengan Shift. Ctrl+Enter menerima.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sheet and line</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>Rows of the file and what becomes of them</source>
        <translation>Baris berkas dan putusannya</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln row(s)</source>
        <translation>
            <numerusform>Terima %Ln baris</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are being checked again…</source>
        <translation>Baris sedang diperiksa ulang…</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of the rows no cooperative of the register is likely; they stay as they are.</source>
        <translation>
            <numerusform>Untuk %Ln baris tidak ada koperasi terdaftar yang mirip; baris itu tetap seperti semula.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes or reasons</source>
        <translation>Perubahan atau alasan</translation>
    </message>
</context>
<context>
    <name>lumbung::ImportView</name>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What becomes of every row</source>
        <translation>Putusan setiap baris</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation>Langkah %1 dari 4: %2</translation>
    </message>
    <message>
        <source>Step %1 of 4: %2 – %3</source>
        <comment>number, step, file</comment>
        <translation>Langkah %1 dari 4: %2 – %3</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Membaca “%1”</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was stored.</source>
        <translation>Pembacaan dihentikan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Finding the columns</source>
        <translation>Mencari kolom</translation>
    </message>
    <message>
        <source>The import of “%1” is not finished: nothing of it was stored. Take it in, or discard it.</source>
        <translation>Impor “%1” belum selesai: belum ada yang disimpan. Teruskan, atau buang.</translation>
    </message>
    <message>
        <source>Discard this import</source>
        <translation>Buang impor ini</translation>
    </message>
    <message>
        <source>Checking was cancelled. Nothing was stored.</source>
        <translation>Pemeriksaan dihentikan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>Memeriksa setiap baris</translation>
    </message>
    <message>
        <source>Checking was cancelled. F9 checks every row again.</source>
        <translation>Pemeriksaan dihentikan. F9 memeriksa semua baris lagi.</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Mengimpor</translation>
    </message>
    <message>
        <source>Taking in was cancelled. Nothing was stored.</source>
        <translation>Impor dihentikan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Simpan baris yang ditolak</translation>
    </message>
    <message>
        <source>%1 refused.xlsx</source>
        <comment>name of a file</comment>
        <translation>%1 ditolak.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>Penyimpanan dihentikan. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>Saving the refused rows</source>
        <translation>Menyimpan baris yang ditolak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were saved: %1</source>
        <translation>
            <numerusform>%Ln baris sudah disimpan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
</context>
<context>
    <name>lumbung::JobView</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>sedang dibatalkan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and its step</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%1 (dan %n lainnya)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::KitCompareView</name>
    <message>
        <source>Changed on both sides</source>
        <translation>Berubah di kedua pihak</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Berubah di sana</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>What the workbook changes, before anything is stored. Where a value was changed there and here too, K keeps ours and M takes theirs; with Shift for all of them. Ctrl+Enter takes in.</source>
        <translation>Yang diubah oleh paket, sebelum ada yang disimpan. Bila suatu isian berubah di sana dan juga di sini, K mempertahankan milik kita dan M memakai milik mereka; dengan Shift untuk semuanya. Ctrl+Enter memasukkan.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>What the workbook changes</source>
        <translation>Yang diubah oleh paket</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>From which day changed facts are so: kind, type, status and the other dated facts. Empty: from today.</source>
        <translation>Sejak tanggal berapa keadaan yang berubah itu berlaku: jenis, kelompok, status, dan keadaan bertanggal lainnya. Kosong: sejak hari ini.</translation>
    </message>
    <message>
        <source>Dated facts change from</source>
        <translation>Keadaan berubah sejak</translation>
    </message>
    <message>
        <source>The workbook came back as it was sent: there is nothing to take in.</source>
        <translation>Paket kembali seperti saat dikirim: tidak ada yang perlu dimasukkan.</translation>
    </message>
    <message>
        <source>goes in as a new one</source>
        <translation>masuk sebagai koperasi baru</translation>
    </message>
    <message>
        <source>is taken over</source>
        <translation>dimasukkan</translation>
    </message>
    <message>
        <source>to be decided: K or M</source>
        <translation>belum dipilih: K atau M</translation>
    </message>
    <message>
        <source>take theirs</source>
        <translation>pakai milik mereka</translation>
    </message>
    <message>
        <source>keep ours</source>
        <translation>tetap milik kita</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) were changed on both sides. Decide about each: K keeps ours, M takes theirs; Shift+K or Shift+M for all. Nothing was stored yet.</source>
        <translation>
            <numerusform>%Ln isian berubah di kedua pihak. Pilih untuk masing-masing: K tetap milik kita, M pakai milik mereka; Shift+K atau Shift+M untuk semuanya. Belum ada yang disimpan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::KitStartView</name>
    <message>
        <source>With telephone and e-mail</source>
        <translation>Dengan telepon dan surel</translation>
    </message>
    <message>
        <source>Path of the workbook that came back; Enter looks at it</source>
        <translation>Lokasi paket yang kembali; Enter memeriksanya</translation>
    </message>
    <message>
        <source>A workbook for each regency: its cooperatives with lists to choose from, to be corrected there and taken in again. Above it is made; below the one that came back is looked at: nothing is stored before you have seen what changes.</source>
        <translation>Satu buku kerja untuk tiap kabupaten/kota: koperasinya dengan daftar pilihan, untuk dibetulkan di sana lalu dimasukkan lagi. Di atas paket dibuat; di bawah paket yang kembali diperiksa: tidak ada yang disimpan sebelum Anda melihat apa yang berubah.</translation>
    </message>
    <message>
        <source>all 35; or type the name of one</source>
        <translation>semua (35), atau ketik nama salah satu</translation>
    </message>
    <message>
        <source>The regency or city, by code or part of its name. Empty: a workbook for each of the 35, all into one folder.</source>
        <translation>Kabupaten/kota, dengan kode atau sebagian namanya. Kosong: satu buku kerja untuk tiap kabupaten/kota (35), semua dalam satu folder.</translation>
    </message>
    <message>
        <source>The book year whose members and amounts are asked for.</source>
        <translation>Tahun buku yang jumlah anggota dan nilai rupiahnya diminta.</translation>
    </message>
    <message>
        <source>Telephone and e-mail of the cooperatives are personal data: only for offices that are to keep them right. Officers are never in it.</source>
        <translation>Telepon dan surel koperasi ialah data pribadi: hanya untuk dinas yang perlu memperbaikinya. Pengurus tidak pernah disertakan.</translation>
    </message>
    <message>
        <source>Make a workbook</source>
        <translation>Buat paket</translation>
    </message>
    <message>
        <source>The cooperatives of a regency as an Excel workbook with drop-down lists and checks, to be sent to its office. Officers are never in it.</source>
        <translation>Koperasi suatu kabupaten/kota dalam buku kerja Excel dengan daftar pilihan dan kolom pemeriksaan, untuk dikirim ke dinasnya. Data pengurus tidak pernah disertakan.</translation>
    </message>
    <message>
        <source>Regency or city</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Book year</source>
        <translation>Tahun buku</translation>
    </message>
    <message>
        <source>Take in a workbook that came back</source>
        <translation>Masukkan paket yang kembali</translation>
    </message>
    <message>
        <source>Choose it or drop it here. What was sent, what came back and what is so now are shown side by side first; nothing is stored before that.</source>
        <translation>Pilih berkasnya atau jatuhkan di sini. Yang dikirim, yang kembali, dan yang tercatat sekarang ditampilkan berdampingan dahulu; sebelum itu tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Workbook that came back</source>
        <translation>Paket yang kembali</translation>
    </message>
    <message>
        <source>“%1” is no regency or city of this province. Choose one from the list (F4), or leave the field empty for all.</source>
        <translation>“%1” bukan kabupaten/kota provinsi ini. Pilih dari daftar (F4), atau kosongkan untuk semuanya.</translation>
    </message>
    <message>
        <source>Which workbook came back?</source>
        <translation>Paket mana yang kembali?</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;All files (*)</source>
        <translation>Excel (*.xlsx);;Semua berkas (*)</translation>
    </message>
</context>
<context>
    <name>lumbung::KitView</name>
    <message>
        <source>Into which folder are the 35 workbooks to go?</source>
        <translation>Ke folder mana 35 paket itu disimpan?</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Simpan paket</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these workbooks are in %1 already. Nothing was written yet.</source>
        <translation>
            <numerusform>%Ln dari paket ini sudah ada di %1. Belum ada yang ditulis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ganti berkas itu</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Folder lain…</translation>
    </message>
    <message>
        <source>Making the workbooks of all regencies</source>
        <translation>Membuat paket semua kabupaten/kota</translation>
    </message>
    <message>
        <source>Making the workbook of %1</source>
        <translation>Membuat paket %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workbook(s) with %1 cooperatives were made: %2</source>
        <translation>
            <numerusform>%Ln paket dengan %1 koperasi sudah dibuat: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Making was cancelled. No file was written.</source>
        <translation>Pembuatan dibatalkan. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>Then it was cancelled.</source>
        <translation>Setelah itu dibatalkan.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Looking at the workbook was cancelled. Nothing was stored.</source>
        <translation>Pemeriksaan paket dibatalkan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Memeriksa “%1”</translation>
    </message>
    <message>
        <source>Looked at once more, it is not as it was shown before. Nothing was stored; look at it, then take it in.</source>
        <translation>Setelah diperiksa sekali lagi, isinya tidak seperti yang ditampilkan sebelumnya. Belum ada yang disimpan; periksalah, lalu masukkan.</translation>
    </message>
    <message>
        <source>Taking in “%1”</source>
        <translation>Memasukkan “%1”</translation>
    </message>
    <message>
        <source>Taking in was cancelled. Nothing was stored.</source>
        <translation>Pemasukan dibatalkan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>What you decided about “%1” is not taken in yet: nothing of it was stored. Take it in, or discard it.</source>
        <translation>Yang Anda pilih untuk “%1” belum dimasukkan: belum ada yang disimpan. Masukkan, atau buang pilihannya.</translation>
    </message>
    <message>
        <source>Discard the decisions</source>
        <translation>Buang pilihan</translation>
    </message>
</context>
<context>
    <name>lumbung::KnownView</name>
    <message>
        <source>What is known</source>
        <translation>Yang diketahui</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>belum tercatat</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>What the words say</source>
        <translation>Arti kata-kata itu</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>words and their meaning</comment>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>lumbung::LikelySame</name>
    <message>
        <source>“%1” (number %2)</source>
        <translation>“%1” (nomor %2)</translation>
    </message>
    <message>
        <source>“%1” in %2 (number %3)</source>
        <translation>“%1” di %2 (nomor %3)</translation>
    </message>
    <message>
        <source>Perhaps there already: %1. %2</source>
        <translation>Mungkin sudah ada: %1. %2</translation>
    </message>
</context>
<context>
    <name>lumbung::MainWindow</name>
    <message>
        <source>Wait until the running work is finished, or cancel it first.</source>
        <translation>Tunggu sampai pekerjaan yang berjalan selesai, atau batalkan dulu.</translation>
    </message>
    <message>
        <source>The language changes when the program is opened the next time.</source>
        <translation>Bahasa berganti saat program dibuka lagi.</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nama belum diisi</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Keadaan per %1</translation>
    </message>
    <message>
        <source>%1 (only for reading) – Lumbung</source>
        <translation>%1 (hanya dibaca) – Lumbung</translation>
    </message>
    <message>
        <source>%1 – Lumbung</source>
        <comment>name of the register</comment>
        <translation>%1 – Lumbung</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>date and time</comment>
        <translation>Tersimpan %1</translation>
    </message>
    <message>
        <source>Work is still running. Cancel it and quit?</source>
        <translation>Masih ada pekerjaan yang berjalan. Batalkan lalu keluar?</translation>
    </message>
    <message>
        <source>Cancel the work and quit</source>
        <translation>Batalkan dan keluar</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Lanjutkan</translation>
    </message>
</context>
<context>
    <name>lumbung::MergeForm</name>
    <message>
        <source>First day as one</source>
        <translation>Hari pertama menjadi satu</translation>
    </message>
    <message>
        <source>In the table above, Space on a line that differs takes the value of the other record. Both histories are kept, and the merger can be undone.</source>
        <translation>Pada tabel di atas, tekan Spasi pada baris yang berbeda untuk memakai nilai dari catatan lainnya. Riwayat keduanya disimpan, dan penggabungan dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Entered twice by error: only one is counted, also in the past</source>
        <translation>Diketik dua kali karena keliru: hanya satu yang dihitung, juga di masa lalu</translation>
    </message>
    <message>
        <source>Two became one on a day: until then both are counted</source>
        <translation>Dua koperasi bergabung pada suatu hari: sebelum itu keduanya dihitung</translation>
    </message>
    <message>
        <source>Why they are one; needed</source>
        <translation>Mengapa keduanya satu koperasi; wajib diisi</translation>
    </message>
    <message>
        <source>Decree or minutes; may be empty</source>
        <translation>Surat keputusan atau berita acara; boleh kosong</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Kembali (Esc)</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Dipertahankan</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>First record: %1 (%2)</source>
        <translation>Catatan pertama: %1 (%2)</translation>
    </message>
    <message>
        <source>Second record: %1 (%2)</source>
        <translation>Catatan kedua: %1 (%2)</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the history of both records.</source>
        <translation>Tuliskan alasannya: alasan itu disimpan dalam riwayat kedua catatan.</translation>
    </message>
    <message>
        <source>Write the first day on which they are one.</source>
        <translation>Tuliskan hari pertama keduanya menjadi satu.</translation>
    </message>
</context>
<context>
    <name>lumbung::OfficerSection</name>
    <message>
        <source>Personal data (UU 27/2022): kept apart and left out of reports.</source>
        <translation>Data pribadi (UU 27/2022): disimpan terpisah dan tidak dimuat dalam laporan.</translation>
    </message>
</context>
<context>
    <name>lumbung::PublicationDetails</name>
    <message>
        <source>%1 (%2)</source>
        <comment>day and period</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>point and count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Figures by regency and kind</source>
        <translation>Angka menurut kabupaten/kota dan jenis</translation>
    </message>
    <message>
        <source>The figures as they were frozen. Arrow keys move, Enter opens exactly the cooperatives that were counted. Ctrl+C copies.</source>
        <translation>Angka seperti saat dibekukan. Tombol panah untuk berpindah, Enter membuka persis koperasi yang dihitung. Ctrl+C menyalin.</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>Dasar angka</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>moment, person, reason</comment>
        <translation>%1 oleh %2: %3</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Keadaan per</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>Seperti diketahui pada</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>The definition rests on</source>
        <translation>Dasar definisi</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>moment and person</comment>
        <translation>%1 oleh %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Open at publishing</source>
        <translation>Butir yang terbuka saat diterbitkan</translation>
    </message>
    <message>
        <source>Why it was published all the same</source>
        <translation>Alasan tetap diterbitkan</translation>
    </message>
    <message>
        <source>Version of the classification</source>
        <translation>Versi klasifikasi</translation>
    </message>
    <message>
        <source>Publication before it</source>
        <translation>Terbitan sebelumnya</translation>
    </message>
    <message>
        <source>none, this is the first</source>
        <translation>tidak ada, ini yang pertama</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sidik jari</translation>
    </message>
    <message>
        <source>publication %1 (as of %2), %3: %4</source>
        <translation>terbitan %1 (keadaan per %2), %3: %4</translation>
    </message>
    <message>
        <source>somebody whose name was not given</source>
        <translation>(nama belum diisi)</translation>
    </message>
</context>
<context>
    <name>lumbung::PublicationPage</name>
    <message>
        <source>Publications</source>
        <translation>Terbitan</translation>
    </message>
    <message>
        <source>Views of the publications</source>
        <translation>Tampilan terbitan</translation>
    </message>
</context>
<context>
    <name>lumbung::PublicationView</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Keadaan per</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>By</source>
        <comment>person</comment>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sidik jari</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>What was published, newest first: frozen, numbered, with a fingerprint. Below are the figures of the chosen one and what they rest on. Enter on a figure opens the cooperatives that were counted.</source>
        <translation>Yang telah diterbitkan, yang terbaru lebih dahulu: dibekukan, bernomor, dengan sidik jari. Di bawahnya angka terbitan yang dipilih beserta dasarnya. Enter pada sebuah angka membuka koperasi yang dihitung.</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Terbitan</translation>
    </message>
    <message>
        <source>Nothing was published yet from this register.</source>
        <translation>Belum ada terbitan dari register ini.</translation>
    </message>
    <message>
        <source>Nothing was published yet. Press Ctrl+T to freeze a count: choose the period and the definition, look at what is still open, and publish.</source>
        <translation>Belum ada terbitan. Tekan Ctrl+T untuk membekukan hasil hitungan: pilih periode dan definisi, lihat apa yang masih terbuka, lalu terbitkan.</translation>
    </message>
    <message>
        <source>Say why it is withdrawn. Nothing was changed.</source>
        <translation>Tuliskan mengapa terbitan ditarik. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Publication %1 was withdrawn.</source>
        <translation>Terbitan %1 sudah ditarik.</translation>
    </message>
    <message>
        <source>Save the publication</source>
        <translation>Simpan terbitan</translation>
    </message>
    <message>
        <source>publication-%1.%2</source>
        <comment>name of a file</comment>
        <translation>terbitan-%1.%2</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The publication was saved: %1</source>
        <translation>Terbitan sudah disimpan: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>Penyimpanan dibatalkan. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>Saving the publication</source>
        <translation>Menyimpan terbitan</translation>
    </message>
    <message>
        <source>Which publication is this file?</source>
        <translation>Terbitan manakah berkas ini?</translation>
    </message>
    <message>
        <source>Publications (*.xlsx *.csv *.json);;All files (*)</source>
        <translation>Terbitan (*.xlsx *.csv *.json);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Checking the file was cancelled.</source>
        <translation>Pemeriksaan berkas dibatalkan.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Memeriksa berkas</translation>
    </message>
    <message>
        <source>Why the publication no longer stands. It is kept beside the publication for good; the publication itself stays as it was published.</source>
        <translation>Mengapa terbitan tidak berlaku lagi. Alasan ini tersimpan selamanya di samping terbitan; terbitannya sendiri tetap seperti saat diterbitkan.</translation>
    </message>
    <message>
        <source>Publication %1 is withdrawn for good. It stays in the list and renders as before, marked as withdrawn.</source>
        <translation>Terbitan %1 ditarik untuk seterusnya. Terbitan itu tetap ada di daftar dan tampil seperti semula, dengan tanda ditarik.</translation>
    </message>
</context>
<context>
    <name>lumbung::PublishChecklist</name>
    <message>
        <source>What is looked at before publishing</source>
        <translation>Yang diperiksa sebelum terbit</translation>
    </message>
    <message>
        <source>What is looked at before publishing. Enter opens the cooperatives of a line.</source>
        <translation>Yang diperiksa sebelum terbit. Enter membuka koperasi pada baris itu.</translation>
    </message>
    <message>
        <source>Points are open. Why is it published all the same? The reason is printed.</source>
        <translation>Masih ada butir yang terbuka. Mengapa tetap diterbitkan? Alasannya ikut dicetak.</translation>
    </message>
    <message>
        <source>Why it is published although points are open. It is printed.</source>
        <translation>Mengapa diterbitkan meskipun ada butir yang terbuka. Alasan ini ikut dicetak.</translation>
    </message>
    <message>
        <source>before publishing, %1: %2</source>
        <translation>pemeriksaan sebelum terbit, %1: %2</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Yang diperiksa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Banyaknya</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>beres</translation>
    </message>
    <message>
        <source>%1: counted in one of the two only</source>
        <translation>%1: hanya terhitung di salah satu dari keduanya</translation>
    </message>
    <message>
        <source>before %1, now %2</source>
        <translation>sebelumnya %1, sekarang %2</translation>
    </message>
    <message>
        <source>%1 cooperatives counted for publication %2; no publication of this definition stands before it.</source>
        <translation>%1 koperasi terhitung untuk terbitan %2; belum ada terbitan berlaku dengan definisi ini.</translation>
    </message>
    <message>
        <source>%1 cooperatives counted for publication %2, compared with publication %3.</source>
        <translation>%1 koperasi terhitung untuk terbitan %2, dibandingkan dengan terbitan %3.</translation>
    </message>
</context>
<context>
    <name>lumbung::PublishForm</name>
    <message>
        <source>A publication freezes a count with the cooperatives behind it. Say for which period or day, by which definition and what for; F9 counts and looks at what is still open; Ctrl+Enter publishes.</source>
        <translation>Terbitan membekukan hasil hitungan beserta koperasi di baliknya. Tentukan periode atau tanggal, definisi, dan untuk apa; F9 menghitung dan memeriksa apa yang masih terbuka; Ctrl+Enter menerbitkan.</translation>
    </message>
    <message>
        <source>Publish a count</source>
        <translation>Terbitkan hasil hitungan</translation>
    </message>
    <message>
        <source>A period: 2025, Semester I 2025, TW III 2025; or a day: 31/12/2025. A period is counted as of its last day.</source>
        <translation>Periode: 2025, Semester I 2025, TW III 2025; atau tanggal: 31/12/2025. Periode dihitung menurut keadaan pada hari terakhirnya.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>Empty: as known now. A day: as it was known at the end of that day, without what was recorded later.</source>
        <translation>Kosong: seperti diketahui sekarang. Tanggal: seperti diketahui pada akhir hari itu, tanpa yang dicatat kemudian.</translation>
    </message>
    <message>
        <source>What it is published for: a release, a letter, a report. It is printed.</source>
        <translation>Untuk apa diterbitkan: rilis, surat, laporan. Catatan ini ikut dicetak.</translation>
    </message>
    <message>
        <source>Period or day</source>
        <translation>Periode atau tanggal</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>Seperti diketahui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Kembali (Esc)</translation>
    </message>
    <message>
        <source>The register was changed since it was counted. Count and check again (F9).</source>
        <translation>Register berubah sejak dihitung. Hitung dan periksa lagi (F9).</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>keadaan per %1</translation>
    </message>
    <message>
        <source>Type a period (2025, Semester I 2025, TW III 2025) or a day.</source>
        <translation>Ketik periode (2025, Semester I 2025, TW III 2025) atau tanggal.</translation>
    </message>
    <message>
        <source>F9 counts, and looks at what is still open: not classified, not verified, contradictory or doubtful records, regencies far from the publication before.</source>
        <translation>F9 menghitung, lalu memeriksa apa yang masih terbuka: belum diklasifikasi, belum diverifikasi, data yang bertentangan atau meragukan, kabupaten/kota yang jauh berbeda dari terbitan sebelumnya.</translation>
    </message>
    <message>
        <source>The period or day is not understood. Type for example 2025, Semester I 2025 or 31/12/2025.</source>
        <translation>Periode atau tanggal tidak dikenali. Ketik misalnya 2025, Semester I 2025, atau 31/12/2025.</translation>
    </message>
    <message>
        <source>Counting was cancelled. Nothing was published.</source>
        <translation>Penghitungan dibatalkan. Tidak ada yang diterbitkan.</translation>
    </message>
    <message>
        <source>Counting and checking</source>
        <translation>Menghitung dan memeriksa</translation>
    </message>
    <message>
        <source>Say in the note what it is published for.</source>
        <translation>Tuliskan dalam catatan untuk apa angka ini diterbitkan.</translation>
    </message>
    <message>
        <source>Points are open. Settle them, or give a reason for publishing all the same; it is printed.</source>
        <translation>Masih ada butir yang terbuka. Selesaikan dahulu, atau beri alasan mengapa tetap diterbitkan; alasan itu ikut dicetak.</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Menerbitkan</translation>
    </message>
    <message>
        <source>Published: %1, %2 cooperatives, fingerprint %3.</source>
        <translation>Diterbitkan: %1, %2 koperasi, sidik jari %3.</translation>
    </message>
    <message>
        <source>Publishing was cancelled. Nothing was published.</source>
        <translation>Penerbitan dibatalkan. Tidak ada yang diterbitkan.</translation>
    </message>
</context>
<context>
    <name>lumbung::PublishedModel</name>
    <message>
        <source>all regencies</source>
        <translation>semua kabupaten/kota</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>regency and kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Regency or city</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
</context>
<context>
    <name>lumbung::QueueModel</name>
    <message>
        <source>Cooperative</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Alasan menunggu</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>put off: %1</source>
        <translation>ditunda: %1</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>meragukan</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>lumbung::QueuePanel</name>
    <message>
        <source>Why it waits</source>
        <translation>Alasan menunggu</translation>
    </message>
    <message>
        <source>Confidence of the proposal</source>
        <translation>Keyakinan usulan</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>Semua keyakinan</translation>
    </message>
    <message>
        <source>Confidence at least %1 %</source>
        <translation>Keyakinan paling sedikit %1%</translation>
    </message>
    <message>
        <source>Cooperatives that wait for a decision</source>
        <translation>Koperasi yang menunggu keputusan</translation>
    </message>
    <message>
        <source>Looking for what waits…</source>
        <translation>Mencari yang menunggu…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>Tersisa %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::ReasonForm</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Kembali (Esc)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>lumbung::RecordEditor</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what to write</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lumbung::RegisterDetails</name>
    <message>
        <source>the beginning</source>
        <translation>awal</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Choose a cooperative in the table to see its details here.</source>
        <translation>Pilih koperasi pada tabel untuk melihat rinciannya di sini.</translation>
    </message>
    <message>
        <source>Open in the form (Enter)</source>
        <translation>Buka di Entri (Enter)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Book year %1</source>
        <translation>Tahun buku %1</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Riwayat keadaan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>✓ Verified by a supervisor as it is now</source>
        <translation>✓ Sudah diverifikasi penyelia sebagaimana adanya</translation>
    </message>
    <message>
        <source>Not verified by a supervisor since its last change</source>
        <translation>Belum diverifikasi penyelia sejak perubahan terakhir</translation>
    </message>
</context>
<context>
    <name>lumbung::RegisterFilterBar</name>
    <message>
        <source>Registered only</source>
        <translation>Hanya yang terdaftar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Search by name, NIK, legal entity number or village</source>
        <translation>Cari nama, NIK, nomor badan hukum, atau desa/kelurahan</translation>
    </message>
    <message>
        <source>Without those dissolved, merged or moved to another supervisor</source>
        <translation>Tanpa yang dibubarkan, digabung, atau pindah pembinaan</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Keadaan per</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Belum dicatat</translation>
    </message>
</context>
<context>
    <name>lumbung::RegisterPage</name>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Data Koperasi</translation>
    </message>
    <message>
        <source>Cooperatives</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>Shown are: %1</source>
        <translation>Ditampilkan: %1</translation>
    </message>
    <message>
        <source>Show the whole register</source>
        <translation>Tampilkan seluruh koperasi</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cooperative(s)</source>
        <translation>
            <numerusform>%Ln koperasi</numerusform>
        </translation>
    </message>
    <message>
        <source>The register has no cooperatives yet. Enter the first one, or import a list.</source>
        <translation>Belum ada koperasi dalam data. Masukkan koperasi pertama, atau impor daftar.</translation>
    </message>
    <message>
        <source>No cooperative fits what is typed and chosen above. Type less, choose fewer filters, or clear them all.</source>
        <translation>Tidak ada koperasi yang sesuai dengan pencarian dan saringan di atas. Kurangi kata pencarian atau saringannya, atau hapus semua saringan.</translation>
    </message>
    <message>
        <source>Enter a cooperative</source>
        <translation>Masukkan koperasi</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln baris disalin</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Menyalin</translation>
    </message>
    <message>
        <source>Chosen further, among: %1</source>
        <translation>Dipilih lagi dari: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) marked as verified</source>
        <translation>
            <numerusform>%Ln data ditandai terverifikasi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::RegisterTable</name>
    <message>
        <source>All columns as at first</source>
        <translation>Kembalikan semua kolom seperti semula</translation>
    </message>
</context>
<context>
    <name>lumbung::ReportPage</name>
    <message>
        <source>Also those dissolved, merged or moved away</source>
        <translation>Termasuk yang bubar, bergabung, atau pindah</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Dengan data pribadi</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Names and numbers of officers, telephone and e-mail. Only for whom the law allows it; the file must be kept safe.</source>
        <translation>Nama dan nomor pengurus, telepon, dan surel. Hanya untuk yang diizinkan undang-undang; simpan berkasnya dengan aman.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Keadaan per</translation>
    </message>
    <message>
        <source>Date of signing</source>
        <translation>Tanggal tanda tangan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Making the report was cancelled.</source>
        <translation>Pembuatan laporan dibatalkan.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Buat lagi</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Membuat laporan</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Laporan sedang dibuat…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving was cancelled. No file was written.</source>
        <translation>Penyimpanan dibatalkan. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Menyimpan laporan</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>Laporan tersimpan: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>What was recorded by the end of this day counts; empty: all that is known now.</source>
        <translation>Yang dihitung ialah yang tercatat sampai akhir tanggal ini; kosong: semua yang diketahui sekarang.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Yang dihitung</translation>
    </message>
    <message>
        <source>As known at</source>
        <translation>Diketahui per</translation>
    </message>
    <message>
        <source>A definition counts those on the register only. Choose a type to count the others too.</source>
        <translation>Sebuah definisi hanya menghitung yang terdaftar. Pilih sebuah jenis untuk menghitung yang lain juga.</translation>
    </message>
    <message>
        <source>Choose a report and its day. The table shows what the file will hold; save it as Excel to sign and print it, or as CSV for other programs. Enter or a double click on a figure opens its cooperatives.</source>
        <translation>Pilih laporan dan tanggalnya. Tabel menunjukkan isi berkas; simpan sebagai Excel untuk ditandatangani dan dicetak, atau sebagai CSV untuk program lain. Enter atau klik ganda pada angka membuka koperasinya.</translation>
    </message>
    <message>
        <source>%1. Enter on a figure opens its cooperatives.</source>
        <comment>number of rows</comment>
        <translation>%1. Enter pada angka membuka koperasinya.</translation>
    </message>
    <message>
        <source>%1: %2 in the report “%3”</source>
        <translation>%1: %2 dalam laporan “%3”</translation>
    </message>
    <message>
        <source>%1: %2 in the report “%3”, a sum</source>
        <translation>%1: %2 dalam laporan “%3”, jumlah dari koperasi ini</translation>
    </message>
</context>
<context>
    <name>lumbung::ReportSpan</name>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
</context>
<context>
    <name>lumbung::RulingView</name>
    <message>
        <source>–</source>
        <comment>no answer</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>This question needs an answer before the next.</source>
        <translation>Pertanyaan ini harus dijawab sebelum lanjut.</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Jawaban pertama</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Pertama: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Kedua: %1</translation>
    </message>
</context>
<context>
    <name>lumbung::SampleForm</name>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Which share of the classified cooperatives is drawn; at least one is.</source>
        <translation>Bagian dari koperasi yang sudah diklasifikasi yang diambil; paling sedikit satu.</translation>
    </message>
    <message>
        <source>The number the draw begins with: the same seed draws the same from the same cooperatives, on every computer.</source>
        <translation>Bilangan awal pengundian: bibit yang sama mengambil koperasi yang sama dari kumpulan yang sama, di komputer mana pun.</translation>
    </message>
    <message>
        <source>Draw a sample for a second coding</source>
        <translation>Ambil sampel untuk pengodean kedua</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Bibit</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Diundi dari</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Kembali (Esc)</translation>
    </message>
    <message>
        <source>Cooperatives that are classified and on the register are drawn by lot. Another clerk answers the questions for them again, without the first answers.</source>
        <translation>Koperasi yang terdaftar dan sudah diklasifikasi diundi. Petugas lain menjawab lagi pertanyaannya, tanpa melihat jawaban pertama.</translation>
    </message>
</context>
<context>
    <name>lumbung::SamplePicker</name>
    <message>
        <source>Sample</source>
        <translation>Sampel</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 (%Ln cooperative(s))</source>
        <comment>number, name and size of a sample</comment>
        <translation>
            <numerusform>%1 – %2 (%Ln koperasi)</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn by %1 on %2 from %3, with the seed %4.</source>
        <comment>person, day, number of cooperatives, number</comment>
        <translation>Diambil oleh %1 pada %2 dari %3 koperasi, dengan bibit %4.</translation>
    </message>
</context>
<context>
    <name>lumbung::SecondCodingView</name>
    <message>
        <source>This question needs an answer before the next. Answer it, or skip with S.</source>
        <translation>Pertanyaan ini harus dijawab sebelum lanjut. Jawablah, atau lewati dengan S.</translation>
    </message>
    <message>
        <source>A sample is coded a second time by another clerk, who sees what is known of each cooperative but neither the first answers nor a proposal. Enter saves the coding, S skips to the next; the class of the cooperative does not change by it.</source>
        <translation>Sampel dikode untuk kedua kalinya oleh petugas lain, yang melihat apa yang diketahui tentang tiap koperasi tetapi tidak melihat jawaban pertama maupun usulan. Enter menyimpan pengodean, S melewati ke koperasi berikutnya; klasifikasi koperasi tidak berubah karenanya.</translation>
    </message>
    <message>
        <source>%1 of %2 coded</source>
        <comment>done, all that this clerk is to code</comment>
        <translation>%1 dari %2 sudah dikode</translation>
    </message>
    <message>
        <source>No sample has been drawn yet. Ctrl+D draws one: a part of the classified cooperatives, for another clerk to code a second time.</source>
        <translation>Belum ada sampel. Ctrl+D mengambil sampel: sebagian koperasi yang sudah diklasifikasi, untuk dikode lagi oleh petugas lain.</translation>
    </message>
    <message>
        <source>You have coded everything in this sample. Ctrl+3 shows how far the two codings agree.</source>
        <translation>Anda sudah mengode semuanya dalam sampel ini. Ctrl+3 menunjukkan kesesuaian kedua pengodean.</translation>
    </message>
    <message>
        <source>Nothing in this sample is for you: the first answers are your own. Another clerk codes it; who is at work is set in Settings.</source>
        <translation>Tidak ada yang perlu Anda kode dalam sampel ini: jawaban pertamanya dari Anda sendiri. Petugas lain yang mengodenya; siapa yang bekerja diatur di Pengaturan.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Baca lagi</translation>
    </message>
    <message>
        <source>Coded: %1</source>
        <translation>Dikode: %1</translation>
    </message>
    <message>
        <source>It is the last one in this sample.</source>
        <translation>Ini yang terakhir dalam sampel ini.</translation>
    </message>
    <message>
        <source>Second coding, %1</source>
        <comment>day</comment>
        <translation>Pengodean kedua, %1</translation>
    </message>
    <message>
        <source>Drawn: sample number %1.</source>
        <translation>Diambil: sampel nomor %1.</translation>
    </message>
    <message>
        <source>Drawing a sample</source>
        <translation>Mengambil sampel</translation>
    </message>
</context>
<context>
    <name>lumbung::SectionList</name>
    <message>
        <source>Sections of the form</source>
        <translation>Bagian formulir</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s), at worst %2</source>
        <translation>
            <numerusform>%1: %n temuan, terberat %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::SettingsPage</name>
    <message>
        <source>A setting is kept as soon as its field is left. Office and signatory stand on every report.</source>
        <translation>Isian disimpan begitu ditinggalkan. Kantor dan penanda tangan tercantum pada setiap laporan.</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Seperti desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Biasa</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) larger</source>
        <translation>
            <numerusform>%n poin lebih besar</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Folder untuk cadangan</translation>
    </message>
    <message>
        <source>The backup is being made…</source>
        <translation>Cadangan sedang dibuat…</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing was written.</source>
        <translation>Pencadangan dibatalkan. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Pencadangan</translation>
    </message>
    <message>
        <source>The backup was made and checked: %1</source>
        <translation>Cadangan sudah dibuat dan diperiksa: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>The register is being verified…</source>
        <translation>Register sedang diperiksa…</translation>
    </message>
    <message>
        <source>Verifying was cancelled.</source>
        <translation>Pemeriksaan dibatalkan.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>The register is damaged. Open the latest backup, and keep this file for whoever looks into it.</source>
        <translation>Register rusak. Buka cadangan terakhir, dan simpan berkas ini untuk yang akan memeriksanya.</translation>
    </message>
    <message>
        <source>The register is whole: %1 cooperatives, %2 dated standings, %3 recorded changes.</source>
        <translation>Register utuh: %1 koperasi, %2 keadaan bertanggal, %3 perubahan tercatat.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>lumbung::SettledView</name>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Dipertahankan</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Catatan pertama</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Digabungkan ke dalamnya</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Catatan kedua</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>Why it is taken back. It is kept beside what is taken back; nothing is deleted.</source>
        <translation>Mengapa dicabut. Alasan ini disimpan di samping yang dicabut; tidak ada yang dihapus.</translation>
    </message>
    <message>
        <source>Mergers, newest first. Taking one back restores both records exactly, as long as nobody edited them since.</source>
        <translation>Penggabungan, yang terbaru di atas. Pembatalan mengembalikan kedua catatan persis seperti semula, selama belum disunting lagi.</translation>
    </message>
    <message>
        <source>Pairs that somebody said are two cooperatives, newest first. They are not listed as likely duplicates, until that is taken back.</source>
        <translation>Pasangan yang sudah dinyatakan bukan duplikat, yang terbaru di atas. Pasangan ini tidak ditampilkan sebagai kemungkinan duplikat sampai tandanya dicabut.</translation>
    </message>
    <message>
        <source>Mergers</source>
        <translation>Penggabungan</translation>
    </message>
    <message>
        <source>Pairs of two cooperatives</source>
        <translation>Pasangan bukan duplikat</translation>
    </message>
    <message>
        <source>No records were merged yet.</source>
        <translation>Belum ada catatan yang digabungkan.</translation>
    </message>
    <message>
        <source>No pair was marked as two cooperatives yet.</source>
        <translation>Belum ada pasangan yang ditandai bukan duplikat.</translation>
    </message>
    <message>
        <source>“%1” and “%2” become two records again, as they were before.</source>
        <translation>“%1” dan “%2” kembali menjadi dua catatan seperti semula.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are listed again when they look like one cooperative.</source>
        <translation>“%1” dan “%2” akan ditampilkan lagi bila tampak seperti satu koperasi.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept beside the entry.</source>
        <translation>Tuliskan alasannya: alasan itu disimpan di samping catatan ini.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Sudah dicabut.</translation>
    </message>
</context>
<context>
    <name>lumbung::SubjectBox</name>
    <message>
        <source>All types</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Jenis %1</translation>
    </message>
    <message>
        <source>Registered cooperatives of every type.</source>
        <translation>Koperasi terdaftar dari semua jenis.</translation>
    </message>
    <message>
        <source>Registered cooperatives of the type %1.</source>
        <translation>Koperasi terdaftar jenis %1.</translation>
    </message>
</context>
<context>
    <name>lumbung::TrendView</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Menurut</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Terbitan</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>Jumlah saja</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Figures of the trend</source>
        <translation>Angka tren</translation>
    </message>
    <message>
        <source>Counting the trend</source>
        <translation>Menghitung tren</translation>
    </message>
    <message>
        <source>as published in %1</source>
        <translation>sebagaimana diterbitkan dalam %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 in the chart “%5”</source>
        <translation>%1, %2, %3: %4 pada grafik “%5”</translation>
    </message>
</context>
<context>
    <name>lumbung::VariantsView</name>
    <message>
        <source>Definition</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Against the official definition</source>
        <translation>Terhadap definisi resmi</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 in the chart “%3”</source>
        <translation>%1: %2 pada grafik “%3”</translation>
    </message>
</context>
<context>
    <name>lumbung::WhySection</name>
    <message>
        <source>Counted today as a production cooperative</source>
        <comment>official definition</comment>
        <translation>Hari ini dihitung sebagai koperasi produksi</translation>
    </message>
    <message>
        <source>Not counted today as a production cooperative</source>
        <comment>official definition</comment>
        <translation>Hari ini tidak dihitung sebagai koperasi produksi</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>Terpenuhi: %1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>Tidak terpenuhi: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>condition, source</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>tidak tercatat</translation>
    </message>
    <message>
        <source>The two differ: check the meetings or the recorded status.</source>
        <translation>Keduanya berbeda: periksa RAT atau status tercatat.</translation>
    </message>
    <message>
        <source>Recorded status: %1</source>
        <translation>Status tercatat: %1</translation>
    </message>
    <message>
        <source>No publication counted it.</source>
        <translation>Tidak ada terbitan yang menghitungnya.</translation>
    </message>
    <message>
        <source>%1 (as of %2): %3, %4</source>
        <comment>number, day, regency, kind</comment>
        <translation>%1 (keadaan per %2): %3, %4</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1, ditarik</translation>
    </message>
    <message>
        <source>Counted by the publications: %1</source>
        <translation>Dihitung dalam terbitan: %1</translation>
    </message>
    <message>
        <source>By annual meetings: active / Recorded: %1</source>
        <translation>Menurut RAT: aktif / Tercatat: %1</translation>
    </message>
    <message>
        <source>By annual meetings: inactive / Recorded: %1</source>
        <translation>Menurut RAT: tidak aktif / Tercatat: %1</translation>
    </message>
    <message>
        <source>By annual meetings: not yet to be told / Recorded: %1</source>
        <translation>Menurut RAT: belum dapat ditentukan / Tercatat: %1</translation>
    </message>
    <message>
        <source>Why: conditions and sources</source>
        <translation>Mengapa: syarat dan sumber</translation>
    </message>
</context>
<context>
    <name>lumbung::WorkingView</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>It is being cancelled…</source>
        <translation>Sedang dibatalkan…</translation>
    </message>
</context>
<context>
    <name>lumbung::Workspace</name>
    <message>
        <source>There is no record before this one in the list.</source>
        <translation>Tidak ada catatan sebelum ini dalam daftar.</translation>
    </message>
    <message>
        <source>There is no record after this one in the list.</source>
        <translation>Tidak ada catatan sesudah ini dalam daftar.</translation>
    </message>
</context>
<context>
    <name>lumbung::YearSection</name>
    <message>
        <source>Book year</source>
        <translation>Tahun buku</translation>
    </message>
    <message>
        <source>Book year to be added</source>
        <translation>Tahun buku yang ditambahkan</translation>
    </message>
    <message>
        <source>&amp;Add book year</source>
        <translation>&amp;Tambah tahun buku</translation>
    </message>
    <message>
        <source>Add &amp;book year</source>
        <translation>Tambah tahun &amp;buku</translation>
    </message>
</context>
</TS>

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"
#include "app/base/settings.h"
#include "ui/commandline.h"
#include "ui/mainwindow.h"
#include "ui/pictures.h"
#include "ui/theme.h"
#include "ui/translation.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace lumbung;
using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2;
constexpr int failed = 3;
constexpr int damaged = 4;
constexpr QSize pageSize(1366, 768);
constexpr int pageDrawnAfterMs = 2500; // its figures have come in by then

int exitCodeOf(const Error &error)
{
    if (error.kind == Error::Kind::Usage)
        return wrongUsage;
    return error.kind == Error::Kind::Damaged ? damaged : failed;
}

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fputc('\n', stream);
}

int report(const Result<void> &done)
{
    if (done)
        return 0;
    print(stderr, logged(done.error()).message);
    return exitCodeOf(done.error());
}

bool isAsked(int argc, char *argv[], const char *option)
{
    return std::any_of(argv + 1, argv + argc,
        [option](const char *word) { return std::strncmp(word, option, std::strlen(option)) == 0; });
}

/// Whether a window can be shown. Where it cannot, or only a picture is wanted, Qt draws into memory; it must be told
/// before it starts, or it would end the program.
bool choosePlatform(int argc, char *argv[])
{
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#ifdef Q_OS_UNIX
    const bool onlyPicture = isAsked(argc, argv, "--save-");
    if (!hasDisplay || onlyPicture || isAsked(argc, argv, "--help") || isAsked(argc, argv, "--version"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return hasDisplay;
}

void openFirst(MainWindow &window, const Settings &settings, const QString &asked)
{
    const QString path = asked.isEmpty() ? settings.text(setting::storePath) : asked;
    if (path.isEmpty())
        window.chooseRegister();
    else
        window.openRegister(path);
}

int savePage(QApplication &application, MainWindow &window, const CommandLine &line)
{
    int code = failed;
    QObject::connect(&window, &MainWindow::registerShown, &application, [&] {
        const int page = window.workspace()->indexOf(line.page);
        window.workspace()->showPage(page);
        QTimer::singleShot(page < 0 ? 0 : pageDrawnAfterMs, &application, [&, page] {
            code = report(page < 0 ? Result<void>(Error{Error::Kind::Usage,
                              QCoreApplication::translate("CommandLine", "There is no page “%1”.").arg(line.page)})
                                   : saveWidget(window, line.output));
            QApplication::quit();
        });
    });
    QObject::connect(&window, &MainWindow::registerRefused, &application, [&](const QString &message) {
        print(stderr, message);
        QApplication::quit();
    });
    window.resize(pageSize);
    window.show();
    window.openRegister(line.store);
    QApplication::exec();
    return code;
}

int runWindow(QApplication &application, Settings &settings, const CommandLine &line, bool hasDisplay)
{
    const SystemClock clock;
    if (line.task == CommandLine::Task::SaveChart)
        return report(saveChart(line, clock));
    if (line.task == CommandLine::Task::Window && !hasDisplay) {
        print(stderr,
            QCoreApplication::translate("CommandLine",
                "There is no display, so no window can be opened. Use lumbung-cli, or save a chart with "
                "--save-chart."));
        return failed;
    }
    MainWindow window(settings, clock);
    if (line.task == CommandLine::Task::SavePage)
        return savePage(application, window, line);
    openFirst(window, settings, line.store);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const bool hasDisplay = choosePlatform(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"lumbung"_s);
    QApplication::setApplicationVersion(QStringLiteral(LUMBUNG_VERSION));
    QApplication::setDesktopFileName(u"lumbung"_s);
    startLogFile();

    Settings settings(Settings::defaultPath());
    const QString asked = languageAskedFor(QApplication::arguments());
    installLanguage(asked.isEmpty() ? settings.text(setting::language) : asked);

    const Result<CommandLine> line = parseCommandLine(QApplication::arguments());
    if (!line)
        return report(line.error());
    if (line->task == CommandLine::Task::Help || line->task == CommandLine::Task::Version) {
        print(stdout,
            line->task == CommandLine::Task::Help ? commandLineHelp() : QStringLiteral("lumbung " LUMBUNG_VERSION));
        return 0;
    }
    theme::apply(application, settings.text(setting::appearance));
    theme::setTextSize(application, settings.value(setting::textSize).toInt());
    return runWindow(application, settings, *line, hasDisplay);
}

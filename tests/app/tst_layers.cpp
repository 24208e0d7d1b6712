// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestFile = 400;

/// A folder below app/ includes only itself and what stands to its left.
const QStringList &lineOfFolders()
{
    static const QStringList folders = {u"base"_s, u"sheets"_s, u"domain"_s, u"rules"_s, u"classify"_s, u"storage"_s,
        u"accounts"_s, u"statistics"_s, u"publish"_s, u"report"_s, u"exchange"_s, u"services"_s, u"cli"_s};
    return folders;
}

QStringList includesOf(const QString &content)
{
    static const QRegularExpression include(
        u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"][^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QStringList includes;
    for (auto matches = include.globalMatch(content); matches.hasNext();)
        includes.append(matches.next().captured(1));
    return includes;
}

QString complaintOfOurs(const QString &path, const QString &included)
{
    const QString folder = path.section(u'/', 1, 1);
    const QString wanted = included.section(u'/', 1, 1);
    const bool isApp = path.startsWith("app/"_L1);
    if (!isApp && (included.startsWith("ui_"_L1) || included.endsWith(".moc"_L1)))
        return {};
    if (!included.startsWith("app/"_L1) && !included.startsWith("ui/"_L1))
        return u"names a header without its folder"_s;
    if (isApp && included.startsWith("ui/"_L1))
        return u"app never sees ui"_s;
    if (!isApp)
        return included.startsWith("app/cli/"_L1) ? u"ui never sees app/cli"_s : QString();
    const qsizetype here = lineOfFolders().indexOf(folder);
    const qsizetype there = lineOfFolders().indexOf(wanted);
    if (here < 0 || there < 0)
        return u"a folder that has no place in the line"_s;
    return there > here ? u"%1 stands to the right of %2"_s.arg(wanted, folder) : QString();
}

QString complaintOfOthers(const QString &path, const QString &included)
{
    static const QRegularExpression ofWindows(
        u"^(Qt(Widgets|Charts|Gui|PrintSupport|Svg|SvgWidgets|OpenGL\\w*)(/"
        u"|$)|Q\\w*(Widget|Dialog|Window|Chart|ChartView|"
        "MessageBox|Layout|Button|Label|Painter|Pixmap|Action|Style|Printer)$|Q(Gui)?Application$)"_s);
    static const QRegularExpression ofDatabase(u"^(QtSql(/|$)|QSql\\w*$|sqlite3\\.h$)"_s);
    if (path.startsWith("app/"_L1) && ofWindows.match(included).hasMatch())
        return u"app never sees a window"_s;
    if (!path.startsWith("app/storage/"_L1) && ofDatabase.match(included).hasMatch())
        return u"only app/storage speaks to the database"_s;
    return {};
}

QStringList complaints(const QString &path, const QString &content)
{
    QStringList found;
    if (!content.section(u'\n', 0, 2).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
        found.append(path + ": no SPDX line at the top"_L1);
    if (!path.startsWith("app/"_L1) && !path.startsWith("ui/"_L1))
        return found;

    if (content.count(u'\n') > longestFile)
        found.append(path + ": longer than "_L1 + QString::number(longestFile) + " lines"_L1);
    for (const QString &include : includesOf(content)) {
        const QString name = include.mid(1);
        const QString complaint
            = include.startsWith(u'"') ? complaintOfOurs(path, name) : complaintOfOthers(path, name);
        if (!complaint.isEmpty())
            found.append(path + ": "_L1 + name + ": "_L1 + complaint);
    }
    return found;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileKeepsToItsPlace()
    {
        const QDir source(QStringLiteral(LUMBUNG_SOURCE_DIR));
        QStringList found;
        int files = 0;
        for (const QString &top : {u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s}) {
            QDirIterator each(source.filePath(top), {u"*.cpp"_s, u"*.h"_s, u"*.sql"_s, u"CMakeLists.txt"_s},
                QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                QFile file(each.next());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
                found += complaints(source.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
                ++files;
            }
        }
        QVERIFY(files > 20);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void noticesWhatIsOutOfPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("noticed");
        const auto row = [](const char *path, const char *line, bool noticed) {
            QTest::addRow("%s in %s", line, path) << QString::fromLatin1(path) << QString::fromLatin1(line) << noticed;
        };
        row("app/domain/fields.cpp", "#include \"app/base/text.h\"", false);
        row("app/domain/fields.cpp", "#include \"app/domain/fields.h\"", false);
        row("app/domain/fields.cpp", "#include \"app/rules/rule.h\"", true);
        row("app/domain/fields.cpp", "#include \"app/elsewhere/rule.h\"", true);
        row("app/elsewhere/fields.cpp", "#include \"app/base/text.h\"", true);
        row("app/base/text.cpp", "#include \"text.h\"", true);
        row("app/services/countservice.cpp", "#include \"ui/mainwindow.h\"", true);
        row("app/services/countservice.cpp", "  #  include <QWidget>", true);
        row("app/services/countservice.cpp", "#include <QtCharts/QBarSeries>", true);
        row("app/services/countservice.cpp", "#include <QApplication>", true);
        row("app/services/countservice.cpp", "#include <QCoreApplication>", false);
        row("app/services/countservice.cpp", "#include <QSqlQuery>", true);
        row("app/storage/connection.cpp", "#include <QSqlDatabase>", false);
        row("app/storage/connection.cpp", "#include <sqlite3.h>", false);
        row("ui/mainwindow.cpp", "#include <QMainWindow>", false);
        row("ui/mainwindow.cpp", "#include \"app/services/countservice.h\"", false);
        row("ui/mainwindow.cpp", "#include \"app/cli/command.h\"", true);
        row("ui/mainwindow.cpp", "#include \"ui_mainwindow.h\"", false);
        row("ui/mainwindow.cpp", "#include <QSqlTableModel>", true);
    }
    void noticesWhatIsOutOfPlace()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        const QString spdx = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
        QTEST(!complaints(path, spdx + line + u'\n').isEmpty(), "noticed");
    }

    void noticesALongFileAndAMissingLicence()
    {
        const QString spdx = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
        QCOMPARE(complaints(u"app/base/a.cpp"_s, spdx + QString(longestFile, u'\n')).size(), 1);
        QCOMPARE(complaints(u"tests/app/a.cpp"_s, spdx + QString(longestFile, u'\n')).size(), 0);
        QCOMPARE(complaints(u"tests/app/a.cpp"_s, u"\n"_s).size(), 1);
    }
};

QTEST_APPLESS_MAIN(LayersTest)
#include "tst_layers.moc"

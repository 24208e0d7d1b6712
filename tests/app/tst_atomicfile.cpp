// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

constexpr qsizetype limit = 64 * 1024;
constexpr uid_t nobody = 65534;

/// No file of this process may grow past `limit`: a write beyond it fails half way, like on a full disk.
class SmallDisk
{
public:
    SmallDisk()
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = m_before;
        small.rlim_cur = limit;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before = {};
    void (*m_handler)(int) = SIG_DFL;
};

Result<void> fill(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(content) != content.size())
        return Error{Error::Kind::File, u"the maker failed"_s};
    return {};
}

} // namespace

class AtomicFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"rekap.csv"_s);
    }

    void writesAndReadsBack_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a line") << "a;b\n"_ba;
        QTest::newRow("every byte") << "\0\x01\xFF\r\n"_ba;
        QTest::newRow("some megabytes") << QByteArray(5 * 1024 * 1024 + 7, 'x');
    }
    void writesAndReadsBack()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(writeFileAtomically(m_path, content));
        const Result<QByteArray> read = readFile(m_path);
        QVERIFY(read);
        QCOMPARE(*read, content);
        QCOMPARE(files(), QStringList{u"rekap.csv"_s});
    }

    void replacesTheOldFileAndKeepsItsPermissions()
    {
        QVERIFY(writeFileAtomically(m_path, "old"));
        QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0640) == 0);
        QVERIFY(writeFileAtomically(m_path, "new"));
        QCOMPARE(*readFile(m_path), "new"_ba);
        struct stat found = {};
        QVERIFY(::stat(QFile::encodeName(m_path).constData(), &found) == 0);
        QCOMPARE(found.st_mode & 0777, mode_t(0640));
    }

    void writesThroughALink()
    {
        const QString link = m_folder->filePath(u"link.csv"_s);
        QVERIFY(writeFileAtomically(m_path, "old"));
        QVERIFY(QFile::link(m_path, link));
        QVERIFY(writeFileAtomically(link, "new"));
        QCOMPARE(*readFile(m_path), "new"_ba);
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void takesTheLongestNameTheSystemAllows()
    {
        QVERIFY(writeFileAtomically(m_folder->filePath(QString(251, u'n') + ".csv"_L1), "content"));
        QCOMPARE(files().size(), 1);
    }

    void takesAFileThatALibraryMade()
    {
        QString madeIn;
        QString checkedIn;
        QVERIFY(writeFileAtomically(
            m_path,
            [&madeIn](const QString &path) {
                madeIn = path;
                return fill(path, "made");
            },
            [&checkedIn](const QString &path) -> Result<void> {
                checkedIn = path;
                return {};
            }));
        QCOMPARE(*readFile(m_path), "made"_ba);
        QCOMPARE(QFileInfo(madeIn).absolutePath(), QFileInfo(m_path).absolutePath());
        QVERIFY(QFileInfo(madeIn).isHidden());
        QCOMPARE(checkedIn, madeIn);
        QCOMPARE(files(), QStringList{u"rekap.csv"_s});
    }

    void leavesTheOldFileWhenTheDiskIsFull()
    {
        QVERIFY(writeFileAtomically(m_path, "old"));
        const SmallDisk full;
        const Result<void> written = writeFileAtomically(m_path, QByteArray(limit + 1, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::File);
        QVERIFY2(written.error().message.contains(m_path), qPrintable(written.error().message));
        QVERIFY2(written.error().message.contains("64.0 kB"_L1) || written.error().message.contains("64,0 kB"_L1),
            qPrintable(written.error().message));
        expectOldFileOnly();
    }

    void leavesTheOldFileWhenTheMakerMeetsAFullDisk()
    {
        QVERIFY(writeFileAtomically(m_path, "old"));
        const SmallDisk full;
        const Result<void> written
            = writeFileAtomically(m_path, [](const QString &path) { return fill(path, QByteArray(limit + 1, 'x')); });
        QVERIFY(!written);
        QCOMPARE(written.error().message, u"the maker failed"_s);
        expectOldFileOnly();
    }

    void leavesTheOldFileWhenTheCheckRefuses()
    {
        QVERIFY(writeFileAtomically(m_path, "old"));
        const Result<void> written = writeFileAtomically(
            m_path,
            [](const QString &path) -> Result<void> {
                if (const Result<void> side = fill(path + "-journal"_L1, "left by a library"); !side)
                    return side;
                return fill(path, "made");
            },
            [](const QString &) -> Result<void> {
                return Error{Error::Kind::Damaged, u"rows are missing"_s};
            });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Damaged);
        expectOldFileOnly();
    }

    void saysWhyATargetCannotBeWritten_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("because");
        QTest::newRow("missing folder") << u"no/such/rekap.csv"_s << u"does not exist"_s;
        QTest::newRow("a file where a folder should be") << u"old.csv/rekap.csv"_s << u"does not exist"_s;
        QTest::newRow("target is a folder") << u"folder"_s << u"is a folder"_s;
        QTest::newRow("target ends like a folder") << u"folder/"_s << u"is a folder"_s;
        QTest::newRow("target is a pipe") << u"pipe"_s << u"not an ordinary file"_s;
    }
    void saysWhyATargetCannotBeWritten()
    {
        QFETCH(const QString, target);
        QFETCH(const QString, because);
        QVERIFY(writeFileAtomically(m_folder->filePath(u"old.csv"_s), "old"));
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        QVERIFY(::mkfifo(QFile::encodeName(m_folder->filePath(u"pipe"_s)).constData(), 0600) == 0);
        const QStringList before = files();

        const Result<void> written = writeFileAtomically(m_folder->path() + u'/' + target, "new");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::File);
        QVERIFY2(written.error().message.contains(because), qPrintable(written.error().message));
        QCOMPARE(files(), before);
        QCOMPARE(*readFile(m_folder->filePath(u"old.csv"_s)), "old"_ba);
    }

    void saysThatAFolderIsReadOnly()
    {
        QVERIFY(writeFileAtomically(m_path, "old"));
        const QByteArray folder = QFile::encodeName(m_folder->path());
        QVERIFY(::chmod(folder.constData(), 0555) == 0);
        const bool isAdministrator = ::geteuid() == 0; // who may write everywhere, so somebody else tries
        QVERIFY(!isAdministrator || ::seteuid(nobody) == 0);
        const Result<void> written = writeFileAtomically(m_path, "new");
        QVERIFY(!isAdministrator || ::seteuid(0) == 0);
        QVERIFY(::chmod(folder.constData(), 0755) == 0);
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains("may not be written to"_L1), qPrintable(written.error().message));
        expectOldFileOnly();
    }

    void saysWhenNoFileIsNamed() { QVERIFY(!writeFileAtomically(QString(), "new")); }

    void saysWhyAFileCannotBeRead()
    {
        const Result<QByteArray> missing = readFile(m_path);
        QVERIFY(!missing && missing.error().message.contains("There is no file"_L1));
        const Result<QByteArray> folder = readFile(m_folder->path());
        QVERIFY(!folder && folder.error().message.contains("is a folder"_L1));
        const Result<QByteArray> device = readFile(u"/dev/zero"_s);
        QVERIFY(!device && device.error().message.contains("not an ordinary file"_L1));
        QVERIFY(writeFileAtomically(m_path, "12345"));
        QVERIFY(readFile(m_path, 5));
        const Result<QByteArray> large = readFile(m_path, 4);
        QVERIFY(!large && large.error().message.contains("larger than"_L1));
    }

private:
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    void expectOldFileOnly() const
    {
        QCOMPARE(files(), QStringList{u"rekap.csv"_s});
        QCOMPARE(*readFile(m_path), "old"_ba);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_APPLESS_MAIN(AtomicFileTest)
#include "tst_atomicfile.moc"

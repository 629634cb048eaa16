// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/staffchoices.h"
#include "testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace std::chrono_literals;

class TestStaffChoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void withoutChoicesTheSettingsFileHolds()
    {
        QStringList complaints;
        const KioskSettings kiosk = withStaffChoices(administrators(), path(), complaints);
        QCOMPARE(kiosk.session.idle, 120s);
        QVERIFY(complaints.isEmpty());
    }

    void whatIsStoredComesBack()
    {
        KioskSettings chosen = administrators();
        chosen.session = {45s, 60s};
        chosen.languages = {Language::Ti, Language::Fr};
        chosen.department = QStringLiteral("2A");
        chosen.volumeCeiling = 55;
        chosen.rotation = 90;
        QVERIFY(storeStaffChoices(path(), chosen).ok());
        QStringList complaints;
        const KioskSettings read = withStaffChoices(administrators(), path(), complaints);
        QVERIFY(complaints.isEmpty());
        QCOMPARE(read.session.idle, 45s);
        QCOMPARE(read.session.warning, 60s);
        QCOMPARE(read.languages, chosen.languages);
        QCOMPARE(read.department, QStringLiteral("2A"));
        QCOMPARE(read.volumeCeiling, 55);
        QCOMPARE(read.rotation, 90);
    }

    void noDepartmentIsAChoiceToo()
    {
        KioskSettings chosen = administrators();
        chosen.department.clear();
        QVERIFY(storeStaffChoices(path(), chosen).ok());
        QStringList complaints;
        QCOMPARE(withStaffChoices(administrators(), path(), complaints).department, QString());
    }

    void aBadValueIsNamedAndTheAdministratorsStays()
    {
        write("[kiosk]\nidle-seconds=5\nvolume-ceiling=70\nlanguages=fr,xx\n");
        QStringList complaints;
        const KioskSettings kiosk = withStaffChoices(administrators(), path(), complaints);
        QCOMPARE(kiosk.session.idle, 120s);
        QCOMPARE(kiosk.volumeCeiling, 70);
        QCOMPARE(kiosk.languages.size(), 8);
        QCOMPARE(complaints.size(), 2);
        QVERIFY(complaints.join(u' ').contains(QStringLiteral("idle-seconds")));
    }

    /// The kiosk can write this file: it must not open doors that the administrator closed.
    void theKioskCannotGiveItselfRights()
    {
        write(
            "[kiosk]\nallow-leave=yes\npin-file=/tmp/x\nstate-directory=/tmp\nstatistics=yes\n[feed]\nurl=https://x\n");
        KioskSettings base = administrators();
        base.statistics = false;
        QStringList complaints;
        const KioskSettings kiosk = withStaffChoices(base, path(), complaints);
        QVERIFY(!kiosk.mayLeave);
        QVERIFY(!kiosk.statistics);
        QCOMPARE(kiosk.pinFile, base.pinFile);
        QCOMPARE(kiosk.stateFolder, base.stateFolder);
    }

    void aDamagedFileChangesNothing()
    {
        write(QByteArray("\0\x1f\xff[[[=\n\n]]", 12));
        QStringList complaints;
        QCOMPARE(withStaffChoices(administrators(), path(), complaints).session.idle, 120s);
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        QCOMPARE(storeStaffChoices(QStringLiteral("/no/such/folder/choices.ini"), administrators()).error().problem,
                 Problem::CannotWrite);
    }

private:
    static KioskSettings administrators()
    {
        KioskSettings settings;
        settings.session.idle = 120s;
        settings.department = QStringLiteral("38");
        return settings;
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("choices.ini")); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    QTemporaryDir m_folder;
};

ESCALE_GUILESS_TEST(TestStaffChoices)
#include "tst_staffchoices.moc"

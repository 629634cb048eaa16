// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a feed sends, twice as much of it costs no more than about twice the work: counted in instructions, so that
// it says the same on every day and every machine. (A rule that looks through everything again for each thing it finds
// costs four times.)
#include "testprogram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestLinear : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QMap<QString, QMap<int, double>> m_work; ///< "rule|text" -> length -> instructions

    void readCount(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList label;
        const QString before = QStringLiteral("desc: Trigger: Client Request: ");
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (line.startsWith(before))
                label = line.mid(before.size()).split(u'|');
            else if (line.startsWith(QLatin1String("summary: ")) && label.size() == 3)
                m_work[label.at(0) + u'|' + label.at(1)][label.at(2).toInt()] = line.section(u' ', 1, 1).toDouble();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess valgrind;
        valgrind.setProcessChannelMode(QProcess::MergedChannels);
        valgrind.start(QStringLiteral(ESCALE_VALGRIND),
                       {QStringLiteral("--tool=callgrind"), QStringLiteral("--dump-line=no"),
                        QStringLiteral("--callgrind-out-file=%1").arg(m_folder.filePath(QStringLiteral("work"))),
                        QStringLiteral(ESCALE_TEXT_WORK)});
        QVERIFY2(valgrind.waitForFinished(-1), "valgrind (packaging/packages.sh) could not be started");
        QVERIFY2(valgrind.exitStatus() == QProcess::NormalExit && valgrind.exitCode() == 0,
                 valgrind.readAll().constData());
        const QDir folder(m_folder.path());
        for (const QString &name : folder.entryList({QStringLiteral("work.*")}))
            readCount(folder.filePath(name));
        QVERIFY(m_work.size() > 500);
    }

    void twiceTheTextIsTwiceTheWork()
    {
        QStringList steep;
        for (auto it = m_work.cbegin(); it != m_work.cend(); ++it) {
            QCOMPARE(it->size(), 2);
            const double once = it->first(), twice = it->last();
            QVERIFY2(once > 0, qPrintable(it.key()));
            if (twice > 2.2 * once)
                steep << QStringLiteral("%1: %2 times (%3)").arg(it.key()).arg(twice / once, 0, 'f', 2).arg(twice);
        }
        QVERIFY2(steep.isEmpty(), qPrintable(u'\n' + steep.join(u'\n')));
    }
};

ESCALE_GUILESS_TEST(TestLinear)
#include "tst_linear.moc"

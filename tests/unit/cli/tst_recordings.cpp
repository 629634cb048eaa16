// SPDX-License-Identifier: GPL-3.0-or-later
// `escalectl recordings`: what to read aloud first, and what becomes of the files; and that a person's voice wins.
#include "escalectl.h"
#include "recording/interfacephrases.h"
#include "recording/recordedclips.h"
#include "recording/recordings.h"
#include "speech/opussound.h"
#include "testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

Clip tone(double seconds)
{
    Clip clip;
    clip.rate = 24000;
    for (int i = 0; i < static_cast<int>(seconds * clip.rate); ++i)
        clip.samples.append(static_cast<qint16>((i / 60 % 2 == 0 ? 1 : -1) * 6000));
    return clip;
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QStringList arguments(std::initializer_list<const char *> words)
{
    QStringList list{QStringLiteral("recordings")};
    for (const char *word : words)
        list.append(QString::fromUtf8(word));
    return list;
}

} // namespace

class TestRecordings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListBeginsWithTheGreetingInEveryLanguage()
    {
        const Escalectl ctl;
        for (const Language language : allLanguages) {
            const QByteArray of = QString(code(language)).toUtf8();
            const auto answer = ctl.run(arguments({"list", "--language", of.constData(), "--json"}));
            QCOMPARE(answer.code, 0);
            const QJsonArray list = QJsonDocument::fromJson(answer.out.toUtf8()).array();
            QVERIFY2(list.size() >= 90 && list.size() <= 220, of);
            QSet<QString> keys, texts;
            for (const QJsonValue one : list) {
                const QString text = one[QStringLiteral("text")].toString();
                QVERIFY2(!text.trimmed().isEmpty() && !text.contains(u'%'), qPrintable(text));
                QCOMPARE(one[QStringLiteral("key")].toString().size(), 64);
                QVERIFY(!one[QStringLiteral("recorded")].toBool());
                keys.insert(one[QStringLiteral("key")].toString());
                texts.insert(text);
            }
            QCOMPARE(keys.size(), list.size()); // each once
            if (language != Language::En) {
                // Nothing is left in the language of the sources.
                QVERIFY(!texts.contains(QStringLiteral("Touch again.")));
                QVERIFY(!texts.contains(QStringLiteral("Ask somebody")));
            }
        }
        const QString greeting = ctl.run(arguments({"list", "--language", "ti"})).out.section(u'\n', 0, 0);
        QVERIFY(greeting.contains(QStringLiteral("ትግርኛ")));
    }

    void aRecordedSentenceIsTakenInAndListedAndWins()
    {
        const Escalectl ctl;
        const auto list =
            QJsonDocument::fromJson(ctl.run(arguments({"list", "--language", "ti", "--json"})).out.toUtf8()).array();
        const QString key = list.at(2)[QStringLiteral("key")].toString();
        const QString from = ctl.path(QStringLiteral("incoming"));
        const auto sound = toOpus(tone(1));
        QVERIFY(sound.ok());
        write(from + QStringLiteral("/ti/") + key + QStringLiteral(".opus"), *sound);
        const auto taken = ctl.run({QStringLiteral("recordings"), QStringLiteral("import"), from});
        QCOMPARE(taken.code, 0);
        QVERIFY(taken.out.contains(u'1'));
        const auto after =
            QJsonDocument::fromJson(ctl.run(arguments({"list", "--language", "ti", "--json"})).out.toUtf8()).array();
        QVERIFY(after.at(2)[QStringLiteral("recorded")].toBool());
        QVERIFY(!after.at(3)[QStringLiteral("recorded")].toBool());
        const auto check = ctl.run(arguments({"check", "--json"}));
        QCOMPARE(check.code, 0);
        for (const QJsonValue one : QJsonDocument::fromJson(check.out.toUtf8()).array())
            QCOMPARE(one[QStringLiteral("recorded")].toInt(),
                     one[QStringLiteral("language")] == QStringLiteral("ti") ? 1 : 0);
        // And it is what is heard: the recorded voice can say this sentence and no other.
        const RecordedClips clips(ctl.library());
        QSignalSpy known(&clips, &ClipMaker::changed); // looked for in a thread of its own
        QVERIFY(known.wait());
        QVERIFY(clips.canSay({Language::Ti, after.at(2)[QStringLiteral("text")].toString(), {}}));
        QVERIFY(!clips.canSay({Language::Ti, after.at(3)[QStringLiteral("text")].toString(), {}}));
    }

    void whatIsNoRecordingIsRefusedAndSaidAndTheRestTaken()
    {
        const Escalectl ctl;
        const QString from = ctl.path(QStringLiteral("incoming"));
        const auto name = [&](const char *language, char digit) {
            return from + u'/' + QLatin1String(language) + u'/' + QString(64, QLatin1Char(digit)) +
                   QStringLiteral(".opus");
        };
        write(name("ti", 'a'), *toOpus(tone(1)));
        write(name("ti", 'b'), "not a sound");
        write(name("ti", 'c'), {});
        write(name("ps", 'd'), *toOpus(tone(0.05)));
        write(name("xx", 'e'), *toOpus(tone(1)));
        write(from + QStringLiteral("/ti/hello.opus"), *toOpus(tone(1)));
        write(from + QStringLiteral("/ti/") + QString(64, u'f') + QStringLiteral(".wav"), *toOpus(tone(1)));
        write(name("ps", '1'), toOpus(tone(1))->left(60)); // torn off
        const auto answer = ctl.run({QStringLiteral("recordings"), QStringLiteral("import"), from});
        QCOMPARE(answer.code, 65);
        QCOMPARE(answer.err.count(u'\n'), 7);
        for (const QString &refused :
             {QStringLiteral("bbbb"), QStringLiteral("cccc"), QStringLiteral("dddd"), QStringLiteral("xx/"),
              QStringLiteral("hello"), QStringLiteral("ffff"), QStringLiteral("1111")})
            QVERIFY2(answer.err.contains(refused), qPrintable(refused));
        const QDir library(QFileInfo(ctl.library()).dir().filePath(QStringLiteral("recordings")));
        QCOMPARE(library.entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{QStringLiteral("ti")});
        QCOMPARE(QDir(library.filePath(QStringLiteral("ti"))).entryList(QDir::Files).size(), 1);
        QCOMPARE(ctl.run(arguments({"check"})).code, 0);
        QCOMPARE(ctl.run({QStringLiteral("recordings"), QStringLiteral("check"), from}).code, 65);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const Escalectl ctl;
        const auto answer =
            ctl.run({QStringLiteral("recordings"), QStringLiteral("import"), ctl.path(QStringLiteral("no"))});
        QCOMPARE(answer.code, 74);
        QCOMPARE(answer.err.count(u'\n'), 1);
        QCOMPARE(ctl.run(arguments({"sing"})).code, 64);
    }
};

ESCALE_GUILESS_TEST(TestRecordings)
#include "tst_recordings.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// When a course can be joined, by day and in eight languages (contract-2026 section 4 and the README of its examples;
// the sentences are written from the grammars, not from our output).
#include "feed/apidecode.h"
#include "feed/json.h"
#include "l10n/dates.h"
#include "l10n/facts.h"
#include "l10n/isolate.h"
#include "l10n/sessions.h"
#include "saturday.h"
#include "speech/pagewords.h"
#include "testprogram.h"

#include "examples2026.h"
#include "manualclock.h"
#include "timezone.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

using Entry = Sessions::Entry;
using namespace std::chrono_literals;

const Session winter{QDate(2027, 1, 11), QDate(2027, 3, 26)}, spring{QDate(2027, 3, 1), QDate(2027, 5, 14)};
const Session over{QDate(2026, 3, 2), QDate(2026, 5, 15)}, running{QDate(2026, 9, 1), QDate(2026, 12, 18)};

Sessions dated(const QList<Session> &items)
{
    return {Entry::FixedDates, true, items};
}

Sessions anyTime(const QList<Session> &items)
{
    return {Entry::AnyTime, !items.isEmpty(), items};
}

QString line(const Sessions &sessions, Language in)
{
    return sessionLines(sessions, saturday, in).join(u'|');
}

Sessions sessionsOf(const QString &example)
{
    const QByteArray body = example2026(example);
    JsonDocument document;
    const auto answer = document.parse(body);
    if (!answer)
        qFatal("no JSON: %s", qPrintable(example));
    const auto data = json::object(*json::object(std::optional(*answer)), "data");
    return decodeMetadata(json::member(*data, "metadatas")).sessions;
}

} // namespace

Q_DECLARE_METATYPE(escale::Sessions)

class TestSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void howACourseIsJoined_data()
    {
        QTest::addColumn<Sessions>("sessions");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const Sessions &sessions, Joining expected) {
            QTest::newRow(name) << sessions << int(expected);
        };
        row("nothing said", {}, Joining::Unsaid);
        row("one to come", dated({winter}), Joining::OnDates);
        row("one to come, the mode unsaid", {Entry::Unsaid, true, {winter}}, Joining::OnDates);
        row("one starts today", dated({{saturday, winter.end}}), Joining::OnDates);
        row("one has started yesterday", dated({{saturday.addDays(-1), winter.end}}), Joining::AskStructure);
        row("all are over", dated({over}), Joining::AskStructure);
        row("all are over, the mode unsaid", {Entry::Unsaid, true, {over}}, Joining::AskStructure);
        row("named without usable dates", {Entry::Unsaid, true, {}}, Joining::AskStructure);
        row("fixed dates, none given", {Entry::FixedDates, false, {}}, Joining::AskStructure);
        row("at any time", anyTime({}), Joining::AnyTime);
        row("at any time, begun and going on", anyTime({running}), Joining::AnyTime);
        row("at any time, its last day", anyTime({{over.start, saturday}}), Joining::AnyTime);
        row("at any time, until it ended", anyTime({over}), Joining::AskStructure);
        row("at any time, one over and one going on", anyTime({over, running}), Joining::AnyTime);
    }
    void howACourseIsJoined()
    {
        QFETCH(Sessions, sessions);
        QTEST(int(joining(sessions, saturday)), "expected");
    }

    void aSessionIsNextUntilTheDayItStarts()
    {
        const Sessions sessions = dated({over, winter, spring});
        QCOMPARE(nextSession(sessions, saturday), std::optional(winter));
        QCOMPARE(nextSession(sessions, winter.start), std::optional(winter));
        QCOMPARE(nextSession(sessions, winter.start.addDays(1)), std::optional(spring));
        QCOMPARE(nextSession(sessions, spring.start.addDays(1)), std::optional<Session>());
        QCOMPARE(sessionsToCome(sessions, saturday), (QList<Session>{winter, spring}));
        QCOMPARE(nextSession(anyTime({winter}), saturday), std::optional<Session>());
    }

    /// The day of the person in front of the screen, by the clock turned by hand.
    void theDayIsThatOfThePlace_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        // The clock stands at 2026-11-20 12:00 UTC and goes on for 11 hours.
        QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 11, 20);
        QTest::newRow("UTC-10") << QByteArray("Etc/GMT+10") << QDate(2026, 11, 20);
        QTest::newRow("UTC+14") << QByteArray("Pacific/Kiritimati") << QDate(2026, 11, 21);
        QTest::newRow("Reunion") << QByteArray("Indian/Reunion") << QDate(2026, 11, 21);
        QTest::newRow("Paris") << QByteArray("Europe/Paris") << QDate(2026, 11, 21);
    }
    void theDayIsThatOfThePlace()
    {
        QFETCH(QByteArray, zone);
        const InTimeZone there(zone);
        ManualClock clock;
        clock.advance(11h);
        QTEST(todayOf(clock), "day");
    }

    void inEightLanguages_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("sameYear");
        QTest::addColumn<QString>("twoYears");
        QTest::addColumn<QString>("aDay");
        QTest::addColumn<QString>("later");
        const auto row = [](Language language, const char *sameYear, const char *twoYears, const char *aDay,
                            const char *later) {
            QTest::newRow(code(language).data())
                << int(language) << QString::fromUtf8(sameYear) << QString::fromUtf8(twoYears)
                << QString::fromUtf8(aDay) << QString::fromUtf8(later);
        };
        row(Language::En, "Next session: 11 January to 26 March 2027", "Next session: 1 December 2026 to 5 March 2027",
            "Next session: 11 January 2027", "Then: 1 March to 14 May 2027");
        // The first of a month is an ordinal.
        row(Language::Fr, "Prochaine session : du 11 janvier au 26 mars 2027",
            "Prochaine session : du 1er décembre 2026 au 5 mars 2027", "Prochaine session : le 11 janvier 2027",
            "Ensuite : du 1er mars au 14 mai 2027");
        // Months in the genitive, the year with its noun.
        row(Language::Ru, "Ближайший курс: с 11 января по 26 марта 2027 года",
            "Ближайший курс: с 1 декабря 2026 года по 5 марта 2027 года", "Ближайший курс: 11 января 2027 года",
            "Затем: с 1 марта по 14 мая 2027 года");
        row(Language::Uk, "Найближчий курс: з 11 січня до 26 березня 2027 року",
            "Найближчий курс: з 1 грудня 2026 року до 5 березня 2027 року", "Найближчий курс: 11 січня 2027 року",
            "Потім: з 1 березня до 14 травня 2027 року");
        // The months of Egypt and France-facing Arabic, not those of the Levant; own digits.
        row(Language::Ar, "الدورة القادمة: من 11 يناير إلى 26 مارس 2027",
            "الدورة القادمة: من 1 ديسمبر 2026 إلى 5 مارس 2027", "الدورة القادمة: 11 يناير 2027",
            "ثم: من 1 مارس إلى 14 مايو 2027");
        // The ezafe joins a month to its year, and to nothing else.
        row(Language::Fa, "دورهٔ بعدی: از 11 ژانویه تا 26 مارس 2027", "دورهٔ بعدی: از 1 دسامبر 2026 تا 5 مارس 2027",
            "دورهٔ بعدی: 11 ژانویهٔ 2027", "سپس: از 1 مارس تا 14 مهٔ 2027");
        row(Language::Ps, "راتلونکی کورس: له 11 جنوري څخه تر 26 مارچ 2027 پورې",
            "راتلونکی کورس: له 1 دسمبر 2026 څخه تر 5 مارچ 2027 پورې", "راتلونکی کورس: د 2027 د جنوري 11",
            "بیا: له 1 مارچ څخه تر 14 مۍ 2027 پورې");
        row(Language::Ti, "ዝቕጽል ኮርስ፦ ካብ 11 ጥሪ ክሳብ 26 መጋቢት 2027", "ዝቕጽል ኮርስ፦ ካብ 1 ታሕሳስ 2026 ክሳብ 5 መጋቢት 2027",
            "ዝቕጽል ኮርስ፦ 11 ጥሪ 2027", "ድሕሪኡ፦ ካብ 1 መጋቢት ክሳብ 14 ግንቦት 2027");
    }
    void inEightLanguages()
    {
        QFETCH(int, language);
        const auto in = static_cast<Language>(language);
        const auto plain = [](QString text) { return text.replace(QChar(0xa0), u' '); };
        QTEST(plain(line(dated({over, winter}), in)), "sameYear");
        QTEST(plain(line(dated({{QDate(2026, 12, 1), QDate(2027, 3, 5)}}), in)), "twoYears");
        QTEST(plain(line(dated({{winter.start, winter.start}}), in)), "aDay");
        QTEST(plain(sessionLines(dated({winter, spring}), saturday, in).value(1)), "later");
    }

    void withoutDatesInEightLanguages_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("anyTime");
        QTest::addColumn<QString>("ask");
        const auto row = [](Language language, const char *any, const char *ask) {
            QTest::newRow(code(language).data()) << int(language) << QString::fromUtf8(any) << QString::fromUtf8(ask);
        };
        row(Language::En, "You can start at any time", "Ask the organisers for the next dates");
        row(Language::Fr, "Vous pouvez commencer à tout moment", "Demandez les prochaines dates aux organisateurs");
        row(Language::Ru, "Начать можно в любое время", "Спросите у организации о следующих датах");
        row(Language::Uk, "Почати можна будь-коли", "Запитайте в організації про наступні дати");
        row(Language::Ar, "يمكنكم البدء في أي وقت", "اسألوا الجهة المنظِّمة عن المواعيد القادمة");
        row(Language::Fa, "هر زمان می‌توانید شروع کنید",
            "تاریخ‌های بعدی را از نهاد برگزارکننده بپرسید");
        row(Language::Ps, "هر وخت پیل کولای شئ", "راتلونکې نېټې له موسسې وپوښتئ");
        row(Language::Ti, "ኣብ ዝኾነ ግዜ ክትጅምሩ ትኽእሉ", "ዝቕጽል ዕለታት ነቲ ትካል ሕተቱ");
    }
    void withoutDatesInEightLanguages()
    {
        QFETCH(int, language);
        const auto in = static_cast<Language>(language);
        QTEST(line(anyTime({running}), in), "anyTime");
        QTEST(line(dated({over}), in), "ask");
        QCOMPARE(line({}, in), QString());
        QCOMPARE(sessionText({}, saturday, in), QString());
        QVERIFY(!sessionText(anyTime({}), saturday, in).isEmpty());
        QVERIFY(!sessionText(dated({over}), saturday, in).isEmpty());
    }

    /// A card in a list has room for the start alone; the year is said when the day could be taken for an earlier one.
    void inAList()
    {
        QCOMPARE(sessionText(dated({over, winter, spring}), saturday, Language::En), QStringLiteral("From 11 January"));
        QCOMPARE(sessionText(dated({{QDate(2027, 11, 28), QDate(2028, 1, 5)}}), saturday, Language::En),
                 QStringLiteral("From 28 November 2027"));
        QCOMPARE(sessionText(dated({spring}), saturday, Language::Fr), QStringLiteral("À partir du 1er mars"));
        QCOMPARE(sessionText(dated({winter}), saturday, Language::Uk), QStringLiteral("З 11 січня"));
        QCOMPARE(sessionText(dated({winter}), saturday, Language::Fa), QStringLiteral("از 11 ژانویه"));
    }

    void aLongListEndsInANumber()
    {
        QList<Session> many;
        for (int i = 0; i < 9; ++i)
            many.append({winter.start.addDays(7 * i), winter.start.addDays(7 * i + 4)});
        const QStringList lines = sessionLines(dated(many), saturday, Language::En);
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines[0].startsWith(QStringLiteral("Next session: ")));
        QVERIFY(lines[4].startsWith(QStringLiteral("Then: ")));
        QCOMPARE(lines[5], QStringLiteral("And 4 more sessions"));
        many.resize(6);
        QCOMPARE(sessionLines(dated(many), saturday, Language::En).last(), QStringLiteral("And 1 more session"));
        many.resize(5);
        QCOMPARE(sessionLines(dated(many), saturday, Language::En).size(), 5);
    }

    void theCardOfDatesComesFirstAndIsSaid()
    {
        Fiche fiche;
        fiche.metadata.price = {true, {0}, {}};
        fiche.metadata.sessions = dated({winter, spring});
        const Fact first = facts(fiche.metadata, saturday, Language::En).first();
        QCOMPARE(first.kind, FactKind::Sessions);
        QCOMPARE(first.label, QStringLiteral("When it starts"));
        QCOMPARE(first.lines.size(), 2);
        QVERIFY(facts({}, saturday, Language::En).first().kind != FactKind::Sessions);

        const SpokenFact said = pageWords(fiche, {}, saturday, Language::En).facts.first();
        QCOMPARE(said.value, QStringLiteral("Next session: 11 January to 26 March 2027. Then: 1 March to 14 May 2027"));
        for (const Language language : allLanguages) {
            for (const QString &text : sessionLines(fiche.metadata.sessions, saturday, language))
                QCOMPARE(withoutIsolates(text), text); // no word of another direction in them
        }
        const SpokenFact later = pageWords(fiche, {}, winter.start.addDays(1), Language::En).facts.first();
        QCOMPARE(later.value, QStringLiteral("Next session: 1 March to 14 May 2027"));
    }

    /// What the README of the examples says must be shown on 2026-11-28.
    void theExamples_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *file, const char *lines) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromUtf8(lines);
        };
        row("01-rco-markdown.fr", "Next session: 11 January to 26 March 2027|Then: 1 March to 14 May 2027");
        row("01-rco-markdown.en", "Next session: 11 January to 26 March 2027|Then: 1 March to 14 May 2027");
        row("02-rco-any-time.fr", "You can start at any time");
        row("02-rco-any-time.ar", "You can start at any time");
        row("03-rco-session-dates.fr", "Ask the organisers for the next dates");
        row("03-rco-session-dates.uk", "Ask the organisers for the next dates");
        row("04-rco-sessions-legacy-array.fr", "Next session: 1 February to 2 April 2027");
        row("04-rco-sessions-legacy-array.en", "");
        row("08-ri-programme-2026.fr", "");
        row("09-ri-procedure-no-origin.fr", "");
    }
    void theExamples()
    {
        QFETCH(QString, file);
        QTEST(line(sessionsOf(file), Language::En), "lines");
    }

    void theBareDayOfTheThirdExampleIsTheSeventh()
    {
        for (const char *zone : {"UTC", "Etc/GMT+10", "Pacific/Kiritimati", "Indian/Reunion"}) {
            const InTimeZone there(zone);
            QCOMPARE(sessionsOf(QStringLiteral("03-rco-session-dates.fr")).items.value(0).start, QDate(2026, 4, 7));
        }
    }
};

ESCALE_GUILESS_TEST(TestSessions)
#include "tst_sessions.moc"

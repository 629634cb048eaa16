// SPDX-License-Identifier: GPL-3.0-or-later
// Faults put into good translations are found, each by its check, in seven languages; and good translations are left
// in peace. The good ones are the sample's.
#include "samplelibrary.h"
#include "store/reader.h"
#include "testprogram.h"
#include "translating/translationchecks.h"
#include "translating/translationmemory.h"
#include "translating/translationterms.h"

#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

/// Puts a fault into a segment; false where it has no place.
using Spoiling = std::function<bool(Segment &, Language)>;

void append(QList<Run> &runs, const QString &text)
{
    runs.append({text, {}, {}});
}

/// Before the sign that ends the text, so that only the fault is one.
void insert(QList<Run> &runs, const QString &text)
{
    QString &last = runs.last().text;
    const qsizetype at = last.isEmpty() || last.back().isLetterOrNumber() ? last.size() : last.size() - 1;
    last.insert(at, u' ' + text);
}

bool replaceFirst(QList<Run> &runs, const QRegularExpression &what, const std::function<QString(const QString &)> &with)
{
    for (Run &run : runs) {
        if (const auto match = what.match(run.text); match.hasMatch()) {
            run.text.replace(match.capturedStart(), match.capturedLength(), with(match.captured()));
            return true;
        }
    }
    return false;
}

QString foreignLetters(Language language)
{
    switch (language) {
    case Language::Ru:
        return u"діло"_qs; // a Ukrainian letter
    case Language::Uk:
        return u"дыло"_qs; // a Russian one
    case Language::Ar:
        return u"کتاب"_qs; // Persian kaf
    case Language::Fa:
        return u"كتاب"_qs; // Arabic kaf
    case Language::Ps:
        return u"كتاب"_qs;
    default:
        return u"дело"_qs;
    }
}

QString wrongSign(Language language)
{
    switch (language) {
    case Language::Ar:
    case Language::Fa:
    case Language::Ps:
        return u"کور, خانه"_qs; // a Latin comma after Arabic letters
    case Language::Ti:
        return u"ገዛ, ቤት"_qs;
    case Language::Uk:
        return u"сім`я"_qs;
    case Language::Ru:
        return u"об'ект"_qs;
    default:
        return u"home ; house"_qs; // French spaces
    }
}

/// 1 350 in the language's own digits; 0-9 where it has none.
QString inOwnDigits(Language language)
{
    switch (language) {
    case Language::Ar:
        return u"١٣٥٠"_qs;
    case Language::Fa:
    case Language::Ps:
        return u"۱۳۵۰"_qs;
    case Language::Ti:
        return u"፲፫፻፶"_qs;
    default:
        return u"1350"_qs;
    }
}

/// The 27th of December, as CLDR has the month.
QString inDecember(Language language)
{
    static const QHash<Language, QString> months{{Language::En, u"December"_qs}, {Language::Uk, u"грудня"_qs},
                                                 {Language::Ti, u"ታሕሳስ"_qs},     {Language::Ar, u"ديسمبر"_qs},
                                                 {Language::Ps, u"دسمبر"_qs},    {Language::Ru, u"декабря"_qs},
                                                 {Language::Fa, u"دسامبر"_qs}};
    return u"27 "_qs + months.value(language);
}

bool hasMonth(const QString &french)
{
    static const QRegularExpression month(QStringLiteral("janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    return french.contains(month);
}

struct Seed {
    TranslationCheck check;
    const char *name;
    Spoiling fault;
};

const QList<Seed> &seeds()
{
    using Check = TranslationCheck;
    static const QRegularExpression number(QStringLiteral("\\d{2,}")), ending(QStringLiteral("[.።۔]$")),
        space(QStringLiteral("(?<=\\p{L}) (?=\\p{L})"));
    static const QList<Seed> all{
        {Check::Missing, "not translated",
         [](Segment &s, Language) {
             s.target.clear();
             return true;
         }},
        {Check::Extra, "not in French",
         [](Segment &s, Language) {
             s.source.clear();
             return true;
         }},
        {Check::Numbers, "a number is another one",
         [](Segment &s, Language) {
             append(s.source, u" 1 250 €"_qs);
             append(s.target, u" 1 350 €"_qs);
             return true;
         }},
        {Check::Numbers, "two digits changed places",
         [](Segment &s, Language) {
             insert(s.source, u"37 ans"_qs);
             insert(s.target, u"73"_qs);
             return true;
         }},
        {Check::Numbers, "a number is gone",
         [](Segment &s, Language) {
             insert(s.source, u"48 heures"_qs);
             return true;
         }},
        {Check::Numbers, "a number in the language's own digits",
         [](Segment &s, Language language) {
             insert(s.source, u"1 250 €"_qs);
             insert(s.target, inOwnDigits(language));
             return true;
         }},
        {Check::Numbers, "another day of a date",
         [](Segment &s, Language) {
             insert(s.source, u"27/11/2026"_qs);
             insert(s.target, u"29.11.2026"_qs);
             return true;
         }},
        {Check::Numbers, "another month of a date",
         [](Segment &s, Language language) {
             if (hasMonth(wordsOf(s.source)))
                 return false; // of several nobody knows which is for which
             insert(s.source, u"27 novembre"_qs);
             insert(s.target, inDecember(language));
             return true;
         }},
        {Check::Phones, "a digit of a telephone",
         [](Segment &s, Language) {
             insert(s.source, u"01 23 45 67 89"_qs);
             insert(s.target, u"01 23 45 67 98"_qs);
             return true;
         }},
        {Check::Phones, "a telephone is gone",
         [](Segment &s, Language) {
             insert(s.source, u"+33 1 23 45 67 89"_qs);
             return true;
         }},
        {Check::Addresses, "another site",
         [](Segment &s, Language) {
             insert(s.source, u"www.exemple.fr/aide"_qs);
             insert(s.target, u"www.autre.fr/aide"_qs);
             return true;
         }},
        {Check::Addresses, "a mailbox is gone",
         [](Segment &s, Language) {
             insert(s.source, u"contact@exemple.fr"_qs);
             return true;
         }},
        {Check::Acronyms, "an acronym is gone",
         [](Segment &s, Language) {
             const QString french = wordsOf(s.source); // a text in capitals says nothing about acronyms
             insert(s.source, u"ZRXF"_qs);
             return french != french.toUpper();
         }},
        {Check::Untranslated, "the whole text is French",
         [](Segment &s, Language) {
             s.target = s.source;
             return s.key != u"brand" && wordsOf(s.source).count(u' ') >= 5;
         }},
        {Check::Untranslated, "the end is French",
         [](Segment &s, Language) {
             append(s.source, u" demandez un rendez-vous avec votre conseiller"_qs);
             append(s.target, u" demandez un rendez-vous avec votre conseiller"_qs);
             return s.key != u"brand" && wordsOf(s.source) != wordsOf(s.target);
         }},
        {Check::Script, "letters of a neighbour",
         [](Segment &s, Language language) {
             insert(s.target, foreignLetters(language));
             return true;
         }},
        {Check::Ending, "no full stop",
         [](Segment &s, Language) {
             return wordsOf(s.source).endsWith(u'.') && ending.match(s.target.last().text).hasMatch() &&
                    replaceFirst(s.target, ending, [](const QString &) { return QString(); });
         }},
        {Check::Ending, "a question instead",
         [](Segment &s, Language) {
             return wordsOf(s.source).endsWith(u'.') && ending.match(s.target.last().text).hasMatch() &&
                    replaceFirst(s.target, ending, [](const QString &) { return u"?"_qs; });
         }},
        {Check::Spacing, "two spaces",
         [](Segment &s, Language) { return replaceFirst(s.target, space, [](const QString &) { return u"  "_qs; }); }},
        {Check::Punctuation, "a sign of another language",
         [](Segment &s, Language language) {
             insert(s.target, wrongSign(language));
             return true;
         }},
        {Check::Pairs, "a bracket that does not close",
         [](Segment &s, Language) {
             append(s.source, u" (gras)"_qs);
             append(s.target, u" (1"_qs);
             return wordsOf(s.target).count(u'(') != wordsOf(s.target).count(u')');
         }},
        {Check::Pairs, "a quotation mark that does not close",
         [](Segment &s, Language) {
             append(s.source, u" « gras »"_qs);
             append(s.target, u" «1"_qs);
             return wordsOf(s.target).count(u'«') != wordsOf(s.target).count(u'»');
         }},
        {Check::Marks, "bold is gone",
         [](Segment &s, Language) {
             s.source.append({u" gras"_qs, Style::Bold, {}});
             for (Run &run : s.target)
                 run.styles = {};
             return true;
         }},
        {Check::Marks, "a link is gone",
         [](Segment &s, Language) {
             s.source.append({u" lien"_qs, {}, u"https://exemple.fr/"_qs});
             for (Run &run : s.target)
                 run.href.clear();
             return true;
         }},
        {Check::Marks, "a list's sign is typed",
         [](Segment &s, Language) {
             s.target.first().text.prepend(u"• "_qs);
             return true;
         }},
        {Check::Marks, "a list's number is typed",
         [](Segment &s, Language) {
             s.target.first().text.prepend(u"3) "_qs);
             return true;
         }},
        {Check::Marks, "a list's sign is gone",
         [](Segment &s, Language) {
             s.source.first().text.prepend(u"- "_qs);
             return true;
         }},
        {Check::Length, "a title for two cards",
         [](Segment &s, Language) {
             s.key = QStringLiteral("title");
             append(s.target, (u' ' + wordsOf(s.target)).repeated(60).left(300));
             return true;
         }},
        {Check::Direction, "an isolate that never ends", [](Segment &s, Language) {
             append(s.target, QString(QChar(0x2067)));
             return true;
         }}};
    return all;
}

qsizetype countOf(const QList<TranslationFinding> &findings, TranslationCheck check)
{
    return std::count_if(findings.begin(), findings.end(),
                         [check](const TranslationFinding &finding) { return finding.check == check; });
}

} // namespace

class TestTranslationChecks : public QObject {
    Q_OBJECT

    struct Pair {
        QString fiche;
        Translation french, theirs;
    };
    QHash<Language, QList<Pair>> m_texts;
    QHash<Language, QList<Segment>> m_segments; ///< that have both

    /// What was published with other blocks, in every place that `fault` finds: each is asked about, and nothing else.
    void othersBlocksAreAsked(Language language, const std::function<QList<Translation>(const Translation &)> &faults,
                              int *put)
    {
        for (const Pair &pair : m_texts[language]) {
            for (const Translation &bad : faults(pair.theirs)) {
                ++*put;
                const auto findings = checkBlocks(pair.french, bad);
                QVERIFY2(countOf(findings, TranslationCheck::Marks) > 0, qPrintable(pair.fiche));
                QCOMPARE(findings.size(), countOf(findings, TranslationCheck::Marks));
            }
        }
    }
    /// Copies of the text, each with another change to the blocks of one section.
    static QList<Translation> eachChanged(const Translation &text,
                                          const std::function<QList<QList<Block>>(const QList<Block> &)> &changes)
    {
        QList<Translation> all;
        for (const QList<Block> &blocks : changes(text.what)) {
            all.append(text);
            all.last().what = blocks;
        }
        for (auto group : {&Translation::why, &Translation::how, &Translation::next}) {
            for (qsizetype at = 0; at < (text.*group).size(); ++at) {
                for (const QList<Block> &blocks : changes((text.*group)[at].blocks)) {
                    all.append(text);
                    (all.last().*group)[at].blocks = blocks;
                }
            }
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir folder;
        const QString path = sampleLibrary(folder);
        const auto reader = Reader::open(path);
        QVERIFY(reader.ok());
        const auto cards = (*reader)->list({});
        QVERIFY(cards.ok());
        for (const FicheCard &card : *cards) {
            const auto french = (*reader)->fiche(card.id, Language::Fr);
            QVERIFY(french.ok());
            for (const Language language : allLanguages) {
                const auto theirs = (*reader)->fiche(card.id, language);
                if (language == Language::Fr || !theirs || theirs->fallback)
                    continue;
                m_texts[language].append({card.id, french->translation, theirs->translation});
                for (const Segment &segment : segmentsOf(french->translation, theirs->translation)) {
                    if (!segment.source.isEmpty() && !segment.target.isEmpty())
                        m_segments[language].append(segment);
                }
            }
        }
        QCOMPARE(m_segments.size(), 7);
    }

    void seededFaultsAreFound_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<Language>("language");
        for (int i = 0; i < seeds().size(); ++i) {
            for (const Language language : allLanguages) {
                if (language != Language::Fr)
                    QTest::addRow("%s, %s", seeds()[i].name, code(language).data()) << i << language;
            }
        }
    }
    void seededFaultsAreFound()
    {
        QFETCH(int, seed);
        QFETCH(Language, language);
        const Seed &seeded = seeds()[seed];
        int put = 0;
        for (const Segment &good : m_segments[language]) {
            Segment bad = good;
            if (!seeded.fault(bad, language))
                continue;
            ++put;
            const qsizetype before = countOf(checkSegment(good, language), seeded.check);
            const qsizetype after = countOf(checkSegment(bad, language), seeded.check);
            QVERIFY2(after > before, qPrintable(wordsOf(bad.source) + u'\n' + wordsOf(bad.target)));
        }
        QVERIFY2(put >= 10, qPrintable(QString::number(put)));
    }

    /// As a web page publishes it: list items that are paragraphs now, callouts that are none.
    void listsAndCalloutsThatAreGoneAreFound()
    {
        const auto lists = [](const QList<Block> &blocks) {
            QList<QList<Block>> all;
            for (qsizetype at = 0; at < blocks.size(); ++at) {
                if (blocks[at].kind != BlockKind::ListItem)
                    continue;
                all.append(blocks);
                all.last()[at].kind = BlockKind::Paragraph;
            }
            return all;
        };
        const auto callouts = [](const QList<Block> &blocks) {
            QList<QList<Block>> all;
            for (qsizetype at = 0; at < blocks.size(); ++at) {
                if (blocks[at].kind != BlockKind::Callout)
                    continue;
                QList<Block> open = blocks.mid(0, at) + blocks[at].children + blocks.mid(at + 1);
                all.append(open);
            }
            return all;
        };
        for (const Language language : m_texts.keys()) {
            int items = 0, boxes = 0;
            othersBlocksAreAsked(
                language, [&](const Translation &text) { return eachChanged(text, lists); }, &items);
            othersBlocksAreAsked(
                language, [&](const Translation &text) { return eachChanged(text, callouts); }, &boxes);
            if (QTest::currentTestFailed())
                return;
            QVERIFY2(items >= 10, qPrintable(QString::number(items)));
            QVERIFY2(boxes >= 10, qPrintable(QString::number(boxes)));
        }
    }

    /// Whichever of two comes later, however often it is asked.
    void ofTwoWaysThatAreAsFrequentTheLaterIsAskedAbout()
    {
        Segment one{u"how.a.title"_qs, BlockKind::Heading, {{u"Payer"_qs, {}, {}}}, {{u"Pay"_qs, {}, {}}}, false};
        Segment other = one;
        other.key = u"how.b.title"_qs;
        other.target = {{u"Pay now"_qs, {}, {}}};
        for (int round = 0; round < 5; ++round) {
            const auto findings = checkConsistency({one, other});
            QCOMPARE(findings.size(), 1);
            QCOMPARE(findings.first().key, u"how.b.title"_qs);
            QCOMPARE(findings.first().detail, u"Pay"_qs);
        }
    }

    void theSameFrenchSaidInTwoWaysIsAskedAbout()
    {
        for (auto it = m_segments.begin(); it != m_segments.end(); ++it) {
            QList<Segment> segments = it->mid(0, 20);
            for (int i = 0; i < 10; ++i) {
                Segment again = segments[i], other = segments[i];
                again.key = u"again"_qs, other.key = u"other"_qs;
                append(other.target, u" 2"_qs);
                const auto findings = checkSegments({segments[i], again, other}, it.key());
                QCOMPARE(countOf(findings, TranslationCheck::Consistency), 1);
                QCOMPARE(findings.last().key, u"other"_qs);
            }
        }
    }

    /// Each way to write one thing, beside the French: nothing is asked. What is wrong: the numbers are.
    void numbersAreReadAsEachLanguageWritesThem_data()
    {
        QTest::addColumn<QString>("french");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<bool>("right");
        int row = 0;
        const auto add = [&row](const char *name, const QString &french, Language language, const QString &theirs,
                                bool right = true) {
            QTest::addRow("%d %s, %s%s", ++row, name, code(language).data(), right ? "" : ", wrong")
                << french << language << theirs << right;
        };
        using L = Language;
        add("opening hours", u"Ouvert 8h-12h et 14h-17h30"_qs, L::Ru, u"Открыто 8:00–12:00 и 14:00–17:30"_qs);
        add("opening hours", u"Ouvert 8h-12h et 14h-17h30"_qs, L::Ru, u"Открыто 8:00–12:00 и 14:00–17:00"_qs, false);
        add("opening hours", u"Ouvert de 9h00 à 12h30"_qs, L::En, u"Open from 9 a.m. to 12:30"_qs);
        add("half days", u"Ouvert de 9h à 17h30"_qs, L::En, u"Open from 9 a.m. to 5:30 p.m."_qs);
        add("half days", u"Ouvert de 9h à 17h30"_qs, L::En, u"Open from 9 a.m. to 6:30 p.m."_qs, false);
        add("half days", u"Ouvert à 14h"_qs, L::Ar, u"يفتح الساعة 2 بعد الظهر"_qs);
        add("half days", u"Ouvert à 14h"_qs, L::Ar, u"يفتح الساعة 2"_qs, false);
        add("half days", u"De 14 à 18h, ouvert"_qs, L::En, u"From 2 to 6 p.m., open"_qs);
        add("half days", u"Ouvert à 14 heures"_qs, L::Ru, u"Открыто в 2 часа дня"_qs);
        add("no half days", u"Sous 14 jours"_qs, L::Ru, u"Через 2 дня"_qs, false);
        add("no half days", u"Sous 15 jours"_qs, L::Ar, u"خلال 3 أيام حسب الدليل"_qs, false);
        add("no half days", u"Le réseau ouvre à 14h"_qs, L::Fa, u"شبکه ساعت 2 باز می‌شود"_qs, false);
        add("no half days", u"Ouvert à 14h"_qs, L::Ru, u"Сегодня открыто в 2"_qs, false);
        add("spaces that do not break", u"De 9\u00a0h\u00a000 à 12\u00a0h\u00a030"_qs, L::En,
            u"From 9 a.m. to 12:30"_qs);
        add("a shortened word at the end", u"Le 5 juin 2026"_qs, L::Ru, u"5 июня 2026 г."_qs);
        add("hours with dots", u"De 9h à 12h"_qs, L::Ru, u"09.00-12.00"_qs);
        add("hours with dots", u"De 9h à 12h"_qs, L::Ru, u"09.00-13.00"_qs, false);
        add("thin spaces", u"1\u2009500\u202f€ ou 2\u00a0000\u00a0€"_qs, L::En, u"€1,500 or €2,000"_qs);
        add("thin spaces", u"1\u2009500\u202f€"_qs, L::En, u"€1,600"_qs, false);
        add("Arabic digits", u"1 500,50 € avant le 12/05/2026"_qs, L::Ar, u"١٬٥٠٠٫٥٠ يورو قبل ١٢/٠٥/٢٠٢٦"_qs);
        add("Persian digits", u"1 500,50 €"_qs, L::Fa, u"۱٬۵۰۰٫۵۰ یورو"_qs);
        add("Persian digits", u"1 500,50 €"_qs, L::Fa, u"۱٬۵۰۰٫۶۰ یورو"_qs, false);
        add("below nought", u"Par -5 °C"_qs, L::Uk, u"За −5 °C"_qs);
        add("first of a month", u"Le 1er mai 2026"_qs, L::En, u"On May 1st, 2026"_qs);
        add("first of a month", u"Le 1er mai 2026"_qs, L::En, u"On May 2nd, 2026"_qs, false);
        add("a date in digits", u"Le 5 juin 2026"_qs, L::Ru, u"05.06.2026"_qs);
        add("a date in digits", u"Le 05/06/2026"_qs, L::Uk, u"5 червня 2026 року"_qs);
        add("a date in digits", u"Le 5 juin 2026"_qs, L::Ru, u"06.06.2026"_qs, false);
        add("a date in digits", u"Le 12 mai 2026"_qs, L::Uk, u"12.05.2026"_qs);
        add("a date in digits", u"Le 12 mai 2026"_qs, L::Uk, u"13.05.2026"_qs, false);
        add("a date and an hour", u"Le 5 juin 2026 à 9h"_qs, L::Ru, u"05.06.2026 09:00"_qs);
        add("two years", u"Année 2026-2027"_qs, L::En, u"Year 2026–2027"_qs);
        add("two years", u"Année 2026-2027"_qs, L::En, u"Year 2026–2028"_qs, false);
        add("two amounts", u"25 000-35 000 €"_qs, L::En, u"€25,000 to €35,000"_qs);
        add("a million", u"1 000 000 €"_qs, L::En, u"€1,000,000"_qs);
        add("a million", u"1 000 000 €"_qs, L::En, u"€1,000"_qs, false);
        add("decimals", u"De 8,5 à 10,5 %"_qs, L::En, u"8.5-10.5%"_qs);
        add("a service", u"Appelez le 0 800 840 800"_qs, L::Fa, u"با 0 800 840 800 تماس بگیرید"_qs);
        add("a service", u"Appelez le 0 800 840 800"_qs, L::Fa, u"با 0 800 840 801 تماس بگیرید"_qs, false);
        add("isolates", u"Appelez le 01 23 45 67 89"_qs, L::Ar, u"اتصلوا بـ \u206601 23 45 67 89\u2069"_qs);
        add("a plus", u"Appelez le 01 23 45 67 89"_qs, L::Ps, u"‎+33 1 23 45 67 89‎ ته زنګ ووهئ"_qs);
        add("a mailbox", u"Écrivez à aide@exemple.fr"_qs, L::Ar, u"اكتبوا إلى \u2066aide@exemple.fr\u2069"_qs);
        add("a mailbox", u"Écrivez à aide@exemple.fr"_qs, L::Ar, u"اكتبوا إلى aide@exemple.com"_qs, false);
        add("a mailbox", u"Écrivez à aide@exemple.fr."_qs, L::Ti, u"ናብ aide@exemple.fr ጽሓፉ።"_qs);
        add("a number in a word", u"Vingt-quatre heures"_qs, L::En, u"24 hours"_qs);
        add("a number in a word", u"Une personne de seize ans"_qs, L::Uk, u"Особа 16 років"_qs);
        add("a number in a word", u"Une centaine de personnes"_qs, L::En, u"About 100 people"_qs);
        add("a number in a word", u"Quatre-vingts euros"_qs, L::En, u"€80"_qs);
        add("a number in a word", u"Quatre-vingts euros"_qs, L::En, u"€20"_qs, false);
        add("no number in a word", u"Dans un centre récent"_qs, L::En, u"In 100 centres"_qs, false);
        add("no number in a word", u"Une famille"_qs, L::En, u"1000 families"_qs, false);
        add("a Roman number", u"Louis XIV"_qs, L::Ru, u"Людовик XIV"_qs);
        add("all day", u"24h/24 et 7j/7"_qs, L::En, u"24/7"_qs);
        add("quotation marks", u"Dites « bonjour »."_qs, L::En, u"Say “hello”."_qs);
        add("quotation marks", u"Dites « bonjour »."_qs, L::Uk, u"Скажіть «добрий день»."_qs);
        add("quotation marks", u"Dites « bonjour »."_qs, L::Uk, u"Скажіть „добрий день“."_qs);
        add("quotation marks", u"Dites « bonjour »."_qs, L::Uk, u"Скажіть «добрий день."_qs, false);
        add("a per cent", u"50 % de réduction"_qs, L::Ar, u"تخفيض ٥٠٪"_qs);
        add("two halves of a day", u"De 9h à 12h30 et de 13h30 à 17h"_qs, L::Ru, u"09.00-12.30 13.30-17.00"_qs);
        add("two halves of a day", u"De 9h à 12h30 et de 13h30 à 17h"_qs, L::Ru, u"09.00-12.30 13.30-18.00"_qs, false);
        add("two halves of a day", u"De 9h à 12h30 et de 13h30 à 17h"_qs, L::Ru, u"09.00–12.30, 13.30–17.00"_qs);
        add("two halves of a day", u"De 9h à 12h30 et de 13h30 à 17h"_qs, L::Fa, u"۰۹:۰۰-۱۲:۳۰ و ۱۳:۳۰-۱۷:۰۰"_qs);
        add("two halves of a day", u"De 9h à 12h30 et de 13h30 à 17h"_qs, L::Uk, u"9.00 - 12.30 / 13.30 - 17.00"_qs);
        add("two prices", u"De 8,50 à 10,50 €"_qs, L::En, u"€8.50-10.50"_qs);
        add("two prices", u"De 8,50 à 10,50 euros"_qs, L::Uk, u"8.50-10.50 євро"_qs);
        add("two prices", u"De 8,50 à 10,50 £"_qs, L::En, u"£8.50-10.50"_qs);
        add("two prices", u"De 8,15 à 10,30 euros"_qs, L::Ti, u"8.15-10.30 ኤውሮ"_qs);
        add("two prices", u"De 8,50 à 10,50 euros"_qs, L::Ar, u"يورو ٨٫٥٠-١٠٫٥٠"_qs);
        add("two lengths", u"1,50 à 2,20 m"_qs, L::Ru, u"1.50-2.20 м"_qs);
        add("two shares", u"De 5,15 à 10,45 %"_qs, L::Ps, u"٪۵.۱۵-۱۰.۴۵"_qs);
        add("per cent", u"50 % de réduction"_qs, L::Fa, u"۵۰٪ تخفیف"_qs);
        add("per cent", u"50 % de réduction"_qs, L::Ru, u"Скидка 60%"_qs, false);
        add("per cent", u"De 5,5 % à 10 %"_qs, L::Ps, u"له ٪۵٫۵ تر ٪۱۰"_qs);
        add("ordinals", u"Le 2e étage"_qs, L::En, u"The 2nd floor"_qs);
        add("ordinals", u"Le 2e étage"_qs, L::Ru, u"2-й этаж"_qs);
        add("ordinals", u"Le 2e étage"_qs, L::Ru, u"3-й этаж"_qs, false);
        add("ordinals", u"Le 3ème étage"_qs, L::Uk, u"3-й поверх"_qs);
        add("a telephone in their digits", u"Appelez le 01 23 45 67 89"_qs, L::Ar, u"اتصلوا بـ ٠١ ٢٣ ٤٥ ٦٧ ٨٩"_qs);
        add("a telephone in their digits", u"Appelez le 01 23 45 67 89"_qs, L::Ar, u"اتصلوا بـ ٠١ ٢٣ ٤٥ ٦٧ ٩٨"_qs,
            false);
        add("a telephone in their digits", u"Appelez le 01 23 45 67 89"_qs, L::Fa, u"با ۰۱ ۲۳ ۴۵ ۶۷ ۸۹ تماس بگیرید"_qs);
        add("Ethiopic numerals", u"Dans les 20 jours"_qs, L::Ti, u"ኣብ ውሽጢ ፳ መዓልቲ"_qs);
        add("Ethiopic numerals", u"Dans les 20 jours"_qs, L::Ti, u"ኣብ ውሽጢ ፴ መዓልቲ"_qs, false);
        add("Ethiopic numerals", u"25 jours et 2018 euros"_qs, L::Ti, u"፳፭ መዓልትን ፳፻፲፰ ዩሮን"_qs);
    }
    void numbersAreReadAsEachLanguageWritesThem()
    {
        QFETCH(QString, french);
        QFETCH(Language, language);
        QFETCH(QString, theirs);
        QFETCH(bool, right);
        Segment segment;
        segment.key = u"what.0"_qs;
        segment.source = {{french, {}, {}}};
        segment.target = {{theirs, {}, {}}};
        using Check = TranslationCheck;
        QStringList asked;
        qsizetype wrong = 0;
        for (const TranslationFinding &finding : checkSegment(segment, language)) {
            asked.append(QString(code(finding.check)) + u' ' + finding.detail);
            for (const Check check : {Check::Numbers, Check::Phones, Check::Addresses, Check::Pairs})
                wrong += finding.check == check ? 1 : 0;
        }
        QVERIFY2(right ? asked.isEmpty() : wrong > 0, qPrintable(asked.join(u", ")));
    }

    /// At most two segments in a hundred, of all checks together (one that cries wolf is switched off): each segment,
    /// the whole fiche, its blocks, and the glossary of the other fiches and this one.
    void goodTranslationsAreLeftInPeace()
    {
        qsizetype segments = 0, asked = 0;
        QHash<QString, int> by;
        for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
            TranslationMemory memory(it.key());
            for (const Pair &pair : *it)
                memory.add(pair.fiche, pair.french, pair.theirs);
            const TranslationTerms terms(it.key(), TranslationTerms::ours());
            for (const Pair &pair : *it) {
                const QList<Segment> all = segmentsOf(pair.french, pair.theirs);
                QList<TranslationFinding> findings =
                    checkSegments(all, it.key()) + checkBlocks(pair.french, pair.theirs);
                for (const Segment &segment : all)
                    findings += terms.unsaid(segment, terms.termsIn(wordsOf(segment.source), &memory));
                QSet<QString> keys;
                for (const TranslationFinding &finding : findings) {
                    keys.insert(finding.key);
                    ++by[code(finding.check)];
                }
                segments += all.size();
                asked += keys.size();
            }
        }
        qInfo("%lld of %lld good segments are asked about", static_cast<long long>(asked),
              static_cast<long long>(segments));
        for (auto it = by.begin(); it != by.end(); ++it)
            qInfo("%s: %d", qPrintable(it.key()), it.value());
        QVERIFY(segments > 1900);
        QVERIFY(asked * 50 <= segments);
    }
};

ESCALE_GUILESS_TEST(TestTranslationChecks)
#include "tst_translationchecks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Faults put into good translations are found, each by its check, in seven languages; and good translations are left
// in peace. The good ones are the sample's.
#include "samplelibrary.h"
#include "store/reader.h"
#include "testprogram.h"
#include "translating/translationchecks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

/// Puts a fault into a segment; false where it has no place.
using Fault = std::function<bool(Segment &, Language)>;

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

struct Seed {
    TranslationCheck check;
    const char *name;
    Fault fault;
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

    QHash<Language, QList<Segment>> m_segments; ///< that have both

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

    /// At most two segments in a hundred (a check that cries wolf is switched off).
    void goodTranslationsAreLeftInPeace()
    {
        qsizetype segments = 0, asked = 0;
        for (auto it = m_segments.begin(); it != m_segments.end(); ++it) {
            for (const Segment &segment : *it) {
                ++segments;
                asked += checkSegment(segment, it.key()).isEmpty() ? 0 : 1;
            }
        }
        qInfo("%lld of %lld good segments are asked about", static_cast<long long>(asked),
              static_cast<long long>(segments));
        QVERIFY(segments > 1900);
        QVERIFY(asked * 50 <= segments);
    }
};

ESCALE_GUILESS_TEST(TestTranslationChecks)
#include "tst_translationchecks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The words that come out of a PDF are the words of the fiche, in all languages, as another program extracts them.
#include "extracted.h"
#include "fiche/sectiongroups.h"
#include "l10n/facts.h"
#include "l10n/sessions.h"
#include "libraryrig.h"
#include "paperoptions.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

PaperOptions optionsWithMap()
{
    PaperOptions options = paperOptions();
    options.map = true; // a picture: it adds no word but the numbers of the addresses
    return options;
}

/// The paragraphs of a text, each as its words.
QList<QStringList> paragraphsOf(const Translation &text)
{
    QList<QStringList> list{words(text.title), words(text.brand), words(text.abstract)};
    const auto add = [&](const QList<Block> &blocks) {
        for (const Block &block : blocks) {
            if (block.kind != BlockKind::Callout) {
                list.append(words(plainText(block)));
                continue;
            }
            for (const Block &child : block.children)
                list.append(words(plainText(child)));
        }
    };
    add(text.what);
    for (const SectionList &sections : sectionLists(text)) {
        for (const Section &section : *sections.sections) {
            list.append(words(section.title));
            add(section.blocks);
        }
    }
    // An address that is wider than its column is cut there.
    constexpr qsizetype widest = 40;
    list.removeIf([](const QStringList &paragraph) {
        return paragraph.isEmpty() || std::any_of(paragraph.begin(), paragraph.end(),
                                                  [](const QString &word) { return word.size() > widest; });
    });
    return list;
}

struct Comparison {
    qsizetype words = 0, missing = 0, paragraphs = 0, outOfOrder = 0;
    QStringList examples;
};

Comparison compare(const QList<QStringList> &expected, const QString &text)
{
    const QStringList found = words(text);
    QHash<QString, int> counts;
    for (const QString &word : found)
        ++counts[word];
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype i = 0; i < found.size(); ++i)
        places[found[i]].append(i);
    Comparison result;
    for (const QStringList &paragraph : expected) {
        result.words += paragraph.size();
        for (const QString &word : paragraph) {
            if (--counts[word] < 0) {
                ++result.missing;
                result.examples.append(word);
            }
        }
        ++result.paragraphs;
        const QList<qsizetype> starts = places.value(paragraph.first());
        const bool inOrder = std::any_of(starts.begin(), starts.end(),
                                         [&](qsizetype at) { return found.mid(at, paragraph.size()) == paragraph; });
        if (!inOrder) {
            ++result.outOfOrder;
            result.examples.append(paragraph.join(u' '));
        }
    }
    return result;
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private:
    LibraryRig m_rig;
    QStringList m_ids;

    void check(const QList<PaperFiche> &fiches, const PaperOptions &wish)
    {
        QList<QStringList> expected;
        for (const PaperFiche &fiche : fiches) {
            for (const PaperColumn &column : fiche.columns) {
                expected += paragraphsOf(column.read.translation);
                for (const Fact &fact : facts(column.read.fiche.metadata, todayOf(wish.now), column.asked)) {
                    for (const QString &line : fact.lines)
                        expected.append(words(line));
                }
            }
        }
        const Comparison result = compare(expected, extracted(Paper(fiches, wish).pdf()));
        QVERIFY(result.words > 2000);
        qInfo("%lld words in %lld paragraphs of %lld fiches: %lld missing, %lld broken", qlonglong(result.words),
              qlonglong(result.paragraphs), qlonglong(fiches.size()), qlonglong(result.missing),
              qlonglong(result.outOfOrder));
        const bool good = result.missing == 0 && result.outOfOrder == 0;
        QVERIFY2(good, qPrintable(QStringLiteral("%1 of %2 words missing, %3 of %4 paragraphs broken: %5")
                                      .arg(result.missing)
                                      .arg(result.words)
                                      .arg(result.outOfOrder)
                                      .arg(result.paragraphs)
                                      .arg(result.examples.first(std::min<qsizetype>(12, result.examples.size()))
                                               .join(QStringLiteral(" | ")))));
    }

    static void languages()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages)
            QTest::newRow(code(language).data()) << language;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_rig.prepare();
        m_rig.library.list({}, &m_rig.library, [this](const Result<QList<FicheCard>> &cards) {
            for (const FicheCard &card : *cards)
                m_ids.append(card.id);
        });
        m_rig.rest();
        QCOMPARE(m_ids.size(), 20);
    }

    void everyWordOfEveryFicheComesOutInItsOrder_data() { languages(); }
    void everyWordOfEveryFicheComesOutInItsOrder()
    {
        REQUIRE_PDFTOTEXT;
        QFETCH(Language, language);
        QList<PaperFiche> fiches;
        for (const QString &id : std::as_const(m_ids))
            fiches.append(paperFiche(m_rig.read(id, language), language));
        check(fiches, optionsWithMap());
    }

    void twoLanguagesBesideEachOtherAreBothWhole_data() { languages(); }
    void twoLanguagesBesideEachOtherAreBothWhole()
    {
        REQUIRE_PDFTOTEXT;
        QFETCH(Language, language);
        const Language other = language == Language::Fr ? Language::En : Language::Fr;
        QList<PaperFiche> fiches;
        for (const QString &id : std::as_const(m_ids))
            fiches.append(paperFiche(m_rig.read(id, language), language, m_rig.read(id, other), other));
        check(fiches, optionsWithMap());
    }

    void frenchUnderEachParagraphIsBothWhole_data() { languages(); }
    void frenchUnderEachParagraphIsBothWhole()
    {
        REQUIRE_PDFTOTEXT;
        QFETCH(Language, language);
        const Language other = language == Language::Fr ? Language::En : Language::Fr;
        PaperOptions wish = optionsWithMap();
        wish.form = PaperForm::Under;
        QList<PaperFiche> fiches;
        for (const QString &id : std::as_const(m_ids))
            fiches.append(paperFiche(m_rig.read(id, language), language, m_rig.read(id, other), other));
        check(fiches, wish);
    }

    /// A search for a word finds its letters, not the shapes they take in it.
    void noLetterIsAPresentationForm()
    {
        REQUIRE_PDFTOTEXT;
        for (const Language language : {Language::Ar, Language::Fa, Language::Ps}) {
            const QString text =
                extracted(Paper({paperFiche(m_rig.read(m_ids.first(), language), language)}, optionsWithMap()).pdf(),
                          {QStringLiteral("-raw")});
            QVERIFY(words(text).size() > 200); // a whole fiche
            for (const QChar c : text)
                QVERIFY2(c.unicode() < 0xfb50 || c.unicode() > 0xfeff, qPrintable(QString::number(c.unicode(), 16)));
        }
    }
};

ESCALE_GUILESS_TEST(TestWords)
#include "tst_words.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The hard words a fiche explains itself: contract-2026 6bis, "Lexicon" is a section of a bold term and a sentence
// each.
#include "blocks.h"
#include "fiche/terms.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

Block heading(const QString &text, int level)
{
    Block block;
    block.kind = BlockKind::Heading;
    block.level = quint8(level);
    block.runs.append({text, {}, {}});
    return block;
}

Block entry(const QString &term, const QString &rest, BlockKind kind = BlockKind::ListItem)
{
    Block block;
    block.kind = kind;
    block.runs = {{term, Style::Bold, {}}, {rest, {}, {}}};
    return block;
}

QStringList wordsOf(const QList<Term> &terms)
{
    QStringList words;
    for (const Term &term : terms)
        words << term.term + u'=' + term.explanation;
    return words;
}

/// The marked words of a text, in reading order.
QStringList marked(const Translation &text)
{
    QStringList words;
    const auto look = [&words](const QList<Block> &blocks, const auto &self) -> void {
        for (const Block &block : blocks) {
            for (const Run &run : block.runs) {
                if (termAddressFrom(run.href))
                    words << run.text;
            }
            self(block.children, self);
        }
    };
    look(text.what, look);
    for (const Section &part : text.parts)
        look(part.blocks, look);
    return words;
}

QString allWords(const Translation &text)
{
    QString words = plainText(text.what);
    for (const Section &part : text.parts)
        words += u'\n' + plainText(part.blocks);
    return words;
}

Translation inLanguage(Language language, const QString &title, const QString &term, const QString &sentence)
{
    Translation text;
    text.language = language;
    text.what = {paragraph(sentence)};
    text.parts = {{{}, title, {entry(term, QStringLiteral(": x"))}}};
    return text;
}

} // namespace

class TestTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mostFichesHaveNone()
    {
        Translation text;
        text.what = {paragraph(QStringLiteral("Bonjour")), entry(QStringLiteral("CAF"), QStringLiteral(" : aide"))};
        QVERIFY(termsOf(text).isEmpty());
        QCOMPARE(withTermLinks(text), text);
    }

    void entriesWithoutATermOrAnExplanationAreLeftOut()
    {
        Translation text;
        text.parts = {
            {{},
             QStringLiteral("Lexique"),
             {paragraph(QStringLiteral("Voici les mots.")), entry(QStringLiteral("CAF"), QStringLiteral(" :")),
              entry(QString(), QStringLiteral("rien")), entry(QString(100, u'a'), QStringLiteral(" long"))}}};
        QVERIFY(termsOf(text).isEmpty());
    }

    void aHeadingOrAToggleOpensIt()
    {
        Translation text;
        const QList<Block> entries{
            entry(QStringLiteral("CAF :"), QStringLiteral(" elle paie les aides.")),
            entry(QStringLiteral("Bail"), QStringLiteral(" – le contrat."), BlockKind::Paragraph)};
        const QStringList wanted{QStringLiteral("CAF=elle paie les aides."), QStringLiteral("Bail=le contrat.")};
        text.parts = {{{}, QStringLiteral("Lexique :"), entries}};
        QCOMPARE(wordsOf(termsOf(text)), wanted);
        text.parts = {{{},
                       {},
                       QList<Block>{heading(QStringLiteral("Lexique"), 3)} + entries +
                           QList<Block>{heading(QStringLiteral("Sources"), 3),
                                        entry(QStringLiteral("Non"), QStringLiteral(" : pas ici"))}}};
        QCOMPARE(wordsOf(termsOf(text)), wanted);
    }

    void aTermIsMarkedTheFirstTimeItIsSaidAndNeverInTheLexiconOrInALink()
    {
        Translation text;
        Block link = paragraph(QStringLiteral("La CAF ici"));
        link.runs.first().href = QStringLiteral("https://www.caf.fr");
        text.what = {link, heading(QStringLiteral("La CAF"), 2),
                     paragraph(QStringLiteral("Un café. Votre CAF, la CAF."))};
        Block callout;
        callout.kind = BlockKind::Callout;
        callout.children = {paragraph(QStringLiteral("Signez le bail."))};
        text.parts = {{{}, QStringLiteral("Étape"), {callout, paragraph(QStringLiteral("Deux baux, un bail."))}},
                      {{},
                       {},
                       {heading(QStringLiteral("Lexique"), 3), entry(QStringLiteral("CAF"), QStringLiteral(" : a")),
                        entry(QStringLiteral("bail"), QStringLiteral(" : la CAF le lit"))}}};
        const Translation with = withTermLinks(text);
        QCOMPARE(marked(with), QStringList({QStringLiteral("CAF"), QStringLiteral("bail")}));
        QCOMPARE(allWords(with), allWords(text));
        const auto address = termAddressFrom(with.what[2].runs[1].href);
        QVERIFY(address);
        QCOMPARE(address->language, text.language);
        QCOMPARE(address->term, 0);
    }

    void aWordIsKnownInItsOtherForms_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("found");
        const auto row = [](Language language, const char *title, const char *term, const char *sentence,
                            const char *found) {
            QTest::newRow(term) << language << QString::fromUtf8(title) << QString::fromUtf8(term)
                                << QString::fromUtf8(sentence) << QString::fromUtf8(found);
        };
        row(Language::Fr, "Lexique", "Récépissé", "Gardez vos récépissés.", "récépissés");
        row(Language::Fr, "Lexique", "CAF", "Un café.", "");
        row(Language::En, "Lexicon", "receipt", "Keep your receipts.", "receipts");
        row(Language::Uk, "Словник", "заява", "Подайте заяву.", "заяву");
        row(Language::Ru, "Словарь", "справка", "Возьмите справку.", "справку");
        row(Language::Ar, "معجم", "إيصال", "احتفظ بالإيصال.", "بالإيصال");
        row(Language::Fa, "واژه‌نامه", "رسید", "رسیدها را نگه دارید.", "رسیدها");
        row(Language::Ps, "قاموس", "رسید", "رسیدونه وساتئ.", "رسیدونه");
        row(Language::Ti, "መዝገበ ቃላት", "ቅብሊት", "ንቅብሊት ሓልዉዎ።", "ንቅብሊት");
    }
    void aWordIsKnownInItsOtherForms()
    {
        QFETCH(Language, language);
        QFETCH(QString, title);
        QFETCH(QString, term);
        QFETCH(QString, sentence);
        QFETCH(QString, found);
        const Translation text = inLanguage(language, title, term, sentence);
        QCOMPARE(termsOf(text).size(), 1);
        QCOMPARE(marked(withTermLinks(text)).join(u' '), found);
    }

    void eachSectionMarksATermOnce()
    {
        Translation text;
        const auto section = [](const char *words) {
            return Section{{}, QStringLiteral("La CAF"), {paragraph(QString::fromUtf8(words))}};
        };
        text.what = {paragraph(QStringLiteral("La CAF, la CAF."))};
        text.why = {section("La CAF."), section("La CAF et la CAF.")};
        text.how = {section("Rien.")};
        text.next = {section("La CAF.")};
        text.parts = {{{}, QStringLiteral("Lexique"), {entry(QStringLiteral("CAF"), QStringLiteral(" : a"))}}};
        const Translation with = withTermLinks(text);
        const auto links = [](const QList<Block> &blocks) {
            return std::count_if(blocks.first().runs.begin(), blocks.first().runs.end(),
                                 [](const Run &run) { return !run.href.isEmpty(); });
        };
        QCOMPARE(links(with.what), 1);
        QCOMPARE(links(with.why[0].blocks), 1);
        QCOMPARE(links(with.why[1].blocks), 1);
        QCOMPARE(links(with.how[0].blocks), 0);
        QCOMPARE(links(with.next[0].blocks), 1);
    }

    /// "titre de séjour" is not "séjour", and bold in the middle of it does not hide it.
    void theLongestIsMarkedAlsoOverSeveralRuns()
    {
        Translation text;
        Block said;
        said.runs = {{QStringLiteral("Votre titre "), {}, {}},
                     {QStringLiteral("de séj"), Style::Bold, {}},
                     {QStringLiteral("our ici."), {}, {}}};
        text.what = {said};
        text.parts = {{{},
                       QStringLiteral("Lexique"),
                       {entry(QStringLiteral("séjour"), QStringLiteral(" : b")),
                        entry(QStringLiteral("titre de séjour"), QStringLiteral(" : a"))}}};
        const Translation with = withTermLinks(text);
        QCOMPARE(marked(with),
                 QStringList({QStringLiteral("titre "), QStringLiteral("de séj"), QStringLiteral("our")}));
        QCOMPARE(allWords(with), allWords(text));
        for (const Run &run : with.what.first().runs) {
            if (const auto address = termAddressFrom(run.href))
                QCOMPARE(address->term, 1);
        }
        QCOMPARE(with.what.first().runs[2].styles, Styles(Style::Bold));
    }

    /// What somebody else explains comes second: not where the fiche does, here or elsewhere, and not in links.
    void othersComeAfterTheFichesOwn()
    {
        Translation text;
        Block said = paragraph(QStringLiteral("Le bail, la CAF, un garant. "));
        said.runs.append({QStringLiteral("un bail"), {}, QStringLiteral("https://x.example")});
        text.what = {said, paragraph(QStringLiteral("La CAF, un bail."))};
        text.parts = {{{}, QStringLiteral("Lexique"), {entry(QStringLiteral("CAF"), QStringLiteral(" : a"))}}};
        const auto others = [](const QString &words) {
            QList<FoundTerm> found;
            for (const auto &[word, number] :
                 {std::pair(QStringLiteral("bail"), 4), {QStringLiteral("la CAF"), 5}, {QStringLiteral("garant"), 6}}) {
                for (qsizetype at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1))
                    found.append({{at, word.size()}, number});
            }
            std::sort(found.begin(), found.end(),
                      [](const FoundTerm &a, const FoundTerm &b) { return a.range.start < b.range.start; });
            return found;
        };
        const Translation with = withTermLinks(text, others);
        QCOMPARE(marked(with), QStringList({QStringLiteral("bail"), QStringLiteral("CAF"), QStringLiteral("garant")}));
        QCOMPARE(termAddressFrom(with.what[0].runs[1].href)->term, 5); // behind the one of its own
        QCOMPARE(with.what[0].runs.last().href, QStringLiteral("https://x.example"));
        QCOMPARE(allWords(with), allWords(text));
    }

    void aTermFullOfSignsIsOnlyAWord()
    {
        const Translation text =
            inLanguage(Language::Fr, QStringLiteral("Lexique"), QStringLiteral("a.*(+"), QStringLiteral("abc a.*(+ d"));
        QCOMPARE(marked(withTermLinks(text)), QStringList{QStringLiteral("a.*(+")});
    }

    void onlyOurOwnAddressesAreTerms()
    {
        const auto read = termAddressFrom(addressOf({Language::Ar, 7}));
        QVERIFY(read && read->language == Language::Ar && read->term == 7);
        for (const char *address : {"", "https://x.example", "escale-term:", "escale-term:fr", "escale-term:de/1",
                                    "escale-term:fr/b", "term:fr/1"})
            QVERIFY2(!termAddressFrom(QString::fromLatin1(address)), address);
    }
};

ESCALE_GUILESS_TEST(TestTerms)
#include "tst_terms.moc"

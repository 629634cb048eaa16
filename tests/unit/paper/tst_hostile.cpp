// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a text holds, it becomes paper: nothing hangs, nothing leaves the sheet, nothing speaks PDF.
#include "extracted.h"
#include "fiche/terms.h"
#include "paperoptions.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

PaperFiche ficheWith(const QString &text, Language language = Language::Fr, const QString &href = {})
{
    ReadFiche read;
    read.fiche.id = QStringLiteral("650000000000000000000061");
    read.translation.language = language;
    read.translation.title = QStringLiteral("Titre");
    Block block;
    block.runs.append({text, {}, href});
    read.translation.what.append(block);
    return paperFiche(read, language);
}

} // namespace

class TestHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordOf300000LettersIsPaper_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<Language>("language");
        QTest::newRow("latin") << QStringLiteral("a") << Language::Fr;
        QTest::newRow("arabic") << QStringLiteral("ب") << Language::Ar;
        QTest::newRow("lam-alef") << QStringLiteral("لا") << Language::Ar;
        QTest::newRow("a mark on a mark") << QString(QChar(0x0301)) << Language::Fr;
        QTest::newRow("hyphens") << QStringLiteral("-") << Language::Fr;
        QTest::newRow("beyond the basic plane") << QStringLiteral("😀") << Language::Fr;
        QTest::newRow("joiners") << QString(QChar(0x200d)) << Language::Fa;
    }
    void aWordOf300000LettersIsPaper()
    {
        QFETCH(QString, letter);
        QFETCH(Language, language);
        const Paper paper({ficheWith(letter.repeated(300'000 / letter.size()), language)}, paperOptions());
        QVERIFY(paper.sheets() >= 1);
        QVERIFY(paper.pdf({1}).startsWith("%PDF"));
        for (const PaperLine &line : paper.lines())
            QVERIFY(line.y + line.height <= 830);
    }

    void controlCharactersAreLeftOut()
    {
        REQUIRE_PDFTOTEXT;
        QString text = QStringLiteral("avant");
        for (char16_t c = 1; c < 0x20; ++c)
            text += QChar(c);
        text += QChar(0x7f);
        text += QChar(0x85);
        text += QChar(u'\0');
        text += QStringLiteral(" apres");
        const QStringList found = words(extracted(Paper({ficheWith(text)}, paperOptions()).pdf()));
        QVERIFY(found.contains(QStringLiteral("apres")));
        for (const QString &word : found) {
            for (const QChar c : word)
                QVERIFY(c.category() != QChar::Other_Control);
        }
    }

    /// An override turns a file's name or a number round: on paper it would stay so for years.
    void overridesAndLoneSurrogatesAreSurvived()
    {
        const QString steering = QString::fromUtf16(u"\u202e\u202d\u2066\u2067\u2068\u202b\u202a");
        const QList<QString> texts{steering.repeated(200) + QStringLiteral("fiche"),
                                   QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b") + QChar(0xdc00),
                                   QString(QChar(0x2028)).repeated(2000),
                                   QStringLiteral("\n").repeated(3000),
                                   QStringLiteral("(\\)<</Type /Catalog>> endobj startxref % %EOF xref "),
                                   QString(),
                                   QString(QChar(0xffff)) + QChar(0xfffe)};
        for (const QString &text : texts) {
            for (const Language language : {Language::Fr, Language::Ar})
                QVERIFY(Paper({ficheWith(text, language)}, paperOptions()).pdf().startsWith("%PDF"));
        }
    }

    void textThatLooksLikePdfIsText()
    {
        REQUIRE_PDFTOTEXT;
        const QString text = QStringLiteral("(\\) /Type /Catalog endobj startxref 0 trailer");
        const QString found = extracted(Paper({ficheWith(text)}, paperOptions()).pdf());
        for (const QString &word : words(text))
            QVERIFY2(words(found).contains(word), qPrintable(word));
    }

    void onlyAddressesAReaderMayOpenBecomeLinks()
    {
        const auto links = [](const QString &href) {
            const QByteArray pdf = Paper({ficheWith(QStringLiteral("mot"), Language::Fr, href)},
                                         [] {
                                             PaperOptions plain = paperOptions();
                                             plain.code = false;
                                             return plain;
                                         }())
                                       .pdf();
            return pdf.count("/URI");
        };
        QVERIFY(links(QStringLiteral("https://example.org/a'b(c)d")) > 0);
        QVERIFY(links(QStringLiteral("tel:3414")) > 0);
        QVERIFY(links(QStringLiteral("mailto:a@example.org")) > 0);
        for (const QString &href :
             {QStringLiteral("javascript:alert(1)"), QStringLiteral("file:///etc/passwd"),
              QStringLiteral("https://e/' uri='file:///x"), addressOf(TermAddress{Language::Fr, 1}),
              QStringLiteral("https://example.org/") + QStringLiteral("a").repeated(5000)}) {
            const QByteArray pdf = Paper({ficheWith(QStringLiteral("mot"), Language::Fr, href)}, paperOptions()).pdf();
            QVERIFY(pdf.startsWith("%PDF"));
            QVERIFY2(!pdf.contains("javascript") && !pdf.contains("file:"), qPrintable(href));
        }
    }

    void listsTenLevelsDeepStayOnTheSheet()
    {
        PaperFiche fiche = ficheWith(QStringLiteral("mot"));
        for (quint8 depth = 1; depth < 200; ++depth) {
            Block block;
            block.kind = BlockKind::ListItem;
            block.depth = depth;
            block.ordered = true;
            block.number = 2'000'000'000;
            block.runs.append({QStringLiteral("Un point de la liste"), {}, {}});
            fiche.columns.first().read.translation.what.append(block);
        }
        for (const PaperLine &line : Paper({fiche}, paperOptions()).lines())
            QVERIFY(line.x < 560);
    }
};

ESCALE_GUILESS_TEST(TestHostile)
#include "tst_hostile.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out comes back, and what comes back is not believed.
#include "samplelibrary.h"
#include "store/reader.h"
#include "testprogram.h"
#include "translating/exchangefile.h"
#include "translating/tmx.h"
#include "translating/xliff.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

QByteArray xliff(const QByteArray &unit, const QByteArray &before = {}, const QByteArray &to = "ar")
{
    return "<?xml version=\"1.0\"?>" + before +
           "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"x\" "
           "source-language=\"fr\" target-language=\"" +
           to + "\" datatype=\"x\"><body>" + unit + "</body></file></xliff>";
}

const QByteArray plainUnit = "<trans-unit id=\"title\"><source>Bonjour</source><target>مرحبا</target></trans-unit>";

/// As it can come back: without what French has not, neighbours of one look together.
ExchangeText expected(ExchangeText text)
{
    text.segments.removeIf([](const Segment &segment) { return segment.source.isEmpty(); });
    for (Segment &segment : text.segments) {
        for (QList<Run> *runs : {&segment.source, &segment.target}) {
            QList<Run> joined;
            for (const Run &run : std::as_const(*runs)) {
                if (!joined.isEmpty() && joined.last().styles == run.styles && joined.last().href == run.href)
                    joined.last().text += run.text;
                else if (!run.text.isEmpty())
                    joined.append(run);
            }
            *runs = joined;
        }
    }
    return text;
}

} // namespace

class TestExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFicheOfTheSampleComesBackAsItWent()
    {
        const QTemporaryDir folder;
        const QString path = sampleLibrary(folder);
        const auto reader = Reader::open(path);
        QVERIFY(reader.ok());
        const auto cards = (*reader)->list({});
        QVERIFY(cards.ok());
        int texts = 0;
        for (const FicheCard &card : *cards) {
            const auto french = (*reader)->fiche(card.id, Language::Fr);
            for (const Language language : allLanguages) {
                if (language == Language::Fr)
                    continue;
                const auto theirs = (*reader)->fiche(card.id, language);
                QVERIFY(theirs.ok());
                const ExchangeText text{
                    card.id, language,
                    segmentsOf(french->translation, theirs->fallback ? Translation() : theirs->translation)};
                for (const QByteArray &bytes : {toXliff1(text), toXliff1(text, EmptyTarget::French), toXliff2(text)}) {
                    const auto back = fromXliff(bytes);
                    QVERIFY2(back.ok(), bytes.left(200).constData());
                    const ExchangeText wanted = expected(text);
                    QCOMPARE(back->fiche, wanted.fiche);
                    QCOMPARE(back->language, wanted.language);
                    QCOMPARE(back->segments.size(), wanted.segments.size());
                    for (qsizetype i = 0; i < wanted.segments.size(); ++i)
                        QVERIFY2(back->segments[i] == wanted.segments[i], qPrintable(wanted.segments[i].key));
                }
                ++texts;
            }
        }
        QVERIFY(texts > 130);
    }

    void aMemoryComesBackAsItWent()
    {
        TranslationUnit unit;
        unit.source = u"Prenez < rendez-vous > & \"attendez\""_qs;
        unit.target = u"خذوا موعدًا"_qs;
        unit.fiche = u"e5ca1e0000000000000c0001"_qs;
        unit.key = u"how.1.0"_qs;
        unit.date = QDateTime(QDate(2026, 11, 28), QTime(1, 2, 3), Qt::UTC);
        const auto back = fromTmx(toTmx({unit, unit}, Language::Ar), Language::Ar);
        QVERIFY(back.ok());
        QCOMPARE(*back, (QList<TranslationUnit>{unit, unit}));
        QVERIFY(fromTmx(toTmx({unit}, Language::Ar), Language::Ps)->isEmpty());
    }

    void marksMayMoveAndDoNotChange()
    {
        const auto back =
            fromXliff(xliff("<trans-unit id=\"what.0\"><source>a <g id=\"1\" ctype=\"link\" "
                            "equiv-text=\"https://a.fr/\">b</g></source><target><g id=\"1\" ctype=\"link\" "
                            "equiv-text=\"https://a.fr/\">ب</g> ا</target></trans-unit>"));
        QVERIFY(back.ok());
        QCOMPARE(back->segments[0].target[0].href, u"https://a.fr/"_qs);
        QCOMPARE(back->segments[0].target[1].text, u" ا"_qs);
    }

    /// XLIFF 2.0, 4.3.1.14: an id is there once in a text, and the same in both where the mark is the same.
    void everyMarkOfATextHasItsOwnNumber()
    {
        Segment segment;
        segment.key = u"title"_qs;
        segment.source = {
            {u"a"_qs, Style::Bold, {}}, {u"b"_qs, {}, {}}, {u"c"_qs, Style::Bold, {}}, {u"d"_qs, Style::Italic, {}}};
        segment.target = {
            {u"d"_qs, Style::Italic, {}}, {u"a"_qs, Style::Bold, {}}, {u"b"_qs, {}, {}}, {u"c"_qs, Style::Bold, {}}};
        for (const QByteArray &bytes :
             {toXliff1({u"x"_qs, Language::Ar, {segment}}), toXliff2({u"x"_qs, Language::Ar, {segment}})}) {
            static const QRegularExpression text(u"<(source|target)[^>]*>(.*?)</\\1>"_qs),
                id(u"<(?:g|pc) id=\"(\\d+)\""_qs);
            QList<QStringList> all;
            for (auto texts = text.globalMatch(QString::fromUtf8(bytes)); texts.hasNext();) {
                QStringList ids;
                for (auto found = id.globalMatch(texts.next().captured(2)); found.hasNext();)
                    ids.append(found.next().captured(1));
                all.append(ids);
            }
            QCOMPARE(all, (QList<QStringList>{{u"1"_qs, u"2"_qs, u"3"_qs}, {u"3"_qs, u"1"_qs, u"2"_qs}}));
        }
    }

    void marksOfOtherToolsLeaveTheirWords()
    {
        const auto back = fromXliff(
            xliff("<trans-unit id=\"a\"><source>un</source><target><mrk mtype=\"seg\" mid=\"0\">wa<x id=\"1\"/>hid"
                  "</mrk></target><alt-trans><source>autre</source><target>آخر</target></alt-trans></trans-unit>"));
        QVERIFY(back.ok());
        QCOMPARE(wordsOf(back->segments[0].target), u"wahid"_qs);
        QCOMPARE(wordsOf(back->segments[0].source), u"un"_qs);
    }

    // XLIFF 1.2, 2.1.2: bpt, ept, ph and it hold code of the original's format, and a sub in it is another text.
    void codesOfAnotherFormatAreNoWords()
    {
        const auto back = fromXliff(
            xliff("<trans-unit id=\"a\"><source>un <bpt id=\"1\">&lt;b&gt;<sub>note</sub></bpt>deux<ept "
                  "id=\"1\">&lt;/b&gt;</ept> trois<ph id=\"2\">{}</ph><it id=\"3\" pos=\"open\">[</it> quatre</source>"
                  "<target>x</target></trans-unit><trans-unit id=\"b\"><source>cinq</source></trans-unit>"));
        QVERIFY(back.ok());
        QCOMPARE(wordsOf(back->segments[0].source), u"un deux trois quatre"_qs);
        QCOMPARE(wordsOf(back->segments[1].source), u"cinq"_qs);
    }

    // TMX 1.4b, 4.3: the same, and ut; hi marks words.
    void codesInAMemoryAreNoWords()
    {
        const auto units =
            fromTmx("<tmx version=\"1.4\"><body><tu><tuv xml:lang=\"fr\"><seg>Un <bpt i=\"1\">&lt;b "
                    "title='<sub>code</sub>'&gt;</bpt>deux<ept i=\"1\">&lt;/b&gt;</ept><ph>{0}</ph><ut>x</ut><it "
                    "pos=\"end\">]</it> <hi>trois</hi></seg></tuv><tuv xml:lang=\"ar\"><seg>A <ph>{0}</ph>b</seg></tuv>"
                    "</tu></body></tmx>",
                    Language::Ar);
        QVERIFY(units.ok());
        QCOMPARE(units->size(), 1);
        QCOMPARE(units->first().source, u"Un deux trois"_qs);
        QCOMPARE(units->first().target, u"A b"_qs);
    }

    /// Before 1.4 the language stood in `lang` (TMX 1.1, 1.2), and OmegaT still writes so.
    void memoriesOfOlderToolsAreRead()
    {
        const auto units = fromTmx("<tmx version=\"1.1\"><body><tu><tuv lang=\"FR-FR\"><seg>Un</seg></tuv>"
                                   "<tuv lang=\"ar\"><seg>A</seg></tuv></tu></body></tmx>",
                                   Language::Ar);
        QVERIFY(units.ok());
        QCOMPARE(units->size(), 1);
        QCOMPARE(units->first().source, u"Un"_qs);
        QCOMPARE(units->first().target, u"A"_qs);
    }

    /// OmegaT shows what targets hold: there is the French, until somebody writes over it.
    void theFrenchToBeWrittenOverIsNoTranslation()
    {
        const ExchangeText text{u"x"_qs,
                                Language::Ar,
                                {{u"title"_qs, BlockKind::Heading, {{u"Bonjour"_qs, {}, {}}}, {}, false},
                                 {u"what.0"_qs, BlockKind::Paragraph, {{u"Au revoir"_qs, {}, {}}}, {}, false}}};
        QByteArray bytes = exchangeFile(ExchangeFormat::OmegaT, text, {}, Kind::Demarche);
        QVERIFY(bytes.contains(">Bonjour</target>") && bytes.contains(">Au revoir</target>"));
        const auto untouched = fromXliff(bytes);
        QVERIFY(untouched.ok());
        QVERIFY(untouched->segments[0].target.isEmpty() && untouched->segments[1].target.isEmpty());
        const auto back = fromXliff(bytes.replace(">Bonjour</target>", ">A</target>"));
        QCOMPARE(wordsOf(back->segments[0].target), u"A"_qs);
        QVERIFY(back->segments[1].target.isEmpty());
        QVERIFY(!toXliff1(text).contains(">Bonjour</target>"));
        // Tools change white space.
        QByteArray spaced = exchangeFile(ExchangeFormat::OmegaT, text, {}, Kind::Demarche);
        QVERIFY(fromXliff(spaced.replace(">Au revoir</target>", ">Au\xc2\xa0revoir</target>"))
                    ->segments[1]
                    .target.isEmpty());
    }

    /// What OmegaT gives back of "115" or of an office's letters was never to be written over; and a tool that says
    /// more of the state than we did has shown it to somebody.
    void whatStaysFrenchComesBackAsItWasMeant()
    {
        const ExchangeText text{u"x"_qs,
                                Language::Ar,
                                {{u"abstract"_qs, BlockKind::Paragraph, {{u"115"_qs, {}, {}}}, {}, false},
                                 {u"what.0"_qs, BlockKind::Paragraph, {{u"CAF, 04 76 00 00 01"_qs, {}, {}}}, {}, false},
                                 {u"title"_qs, BlockKind::Heading, {{u"France Travail"_qs, {}, {}}}, {}, false}}};
        QByteArray bytes = exchangeFile(ExchangeFormat::OmegaT, text, {}, Kind::Demarche);
        const auto untouched = fromXliff(bytes);
        QCOMPARE(wordsOf(untouched->segments[0].target), u"115"_qs);
        QCOMPARE(wordsOf(untouched->segments[1].target), u"CAF, 04 76 00 00 01"_qs);
        QVERIFY(untouched->segments[2].target.isEmpty());
        for (const QByteArray state : {"translated", "final", "signed-off", "needs-review-translation"}) {
            QByteArray said = bytes;
            const auto back = fromXliff(said.replace("needs-translation", state));
            QCOMPARE(wordsOf(back->segments[2].target), u"France Travail"_qs);
        }
        // OmegaT says nothing of states; its memory has what its translator confirmed, the same words too.
        const auto memory =
            fromTmx("<tmx version=\"1.4\"><body><tu><tuv xml:lang=\"fr\"><seg>France Travail</seg></tuv>"
                    "<tuv xml:lang=\"ar\"><seg>France Travail</seg></tuv></tu></body></tmx>",
                    Language::Ar);
        QCOMPARE(memory->size(), 1);
        QCOMPARE(memory->first().target, u"France Travail"_qs);
    }

    /// A name is the same in two languages: where nothing was put there, whoever wrote it meant it.
    void aTranslationThatIsTheFrenchStays()
    {
        const ExchangeText text{
            u"x"_qs, Language::Ar, {{u"title"_qs, BlockKind::Heading, {{u"France Travail"_qs, {}, {}}}, {}, false}}};
        QByteArray bytes = toXliff1(text);
        const auto back =
            fromXliff(bytes.replace("needs-translation\"></target>", "needs-translation\">France Travail</target>")
                          .replace("needs-translation\"/>", "needs-translation\">France Travail</target>"));
        QVERIFY(back.ok());
        QCOMPARE(wordsOf(back->segments[0].target), u"France Travail"_qs);
    }

    void twoFichesInAFileAreNotTakenForOne()
    {
        QByteArray bytes = xliff(plainUnit);
        const QByteArray second =
            "<file original=\"y\" source-language=\"fr\" target-language=\"ar\" datatype=\"x\"><body>"
            "<trans-unit id=\"what.0\"><source>Au revoir</source></trans-unit></body></file>";
        QVERIFY(fromXliff(bytes).ok());
        const auto back = fromXliff(bytes.replace("</xliff>", second + "</xliff>"));
        QVERIFY(!back);
        QCOMPARE(back.error().problem, Problem::BadAnswer);
        QVERIFY(back.error().sentence.contains(QLatin1String("more than one fiche")));
    }

    void whatIsNotATranslationIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray laughs = "<!DOCTYPE l [<!ENTITY l0 \"ha\">";
        for (int i = 1; i < 30; ++i)
            laughs += "<!ENTITY l" + QByteArray::number(i) + " \"" +
                      ("&l" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Bonjour");
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("html") << QByteArray("<html><body>a</body></html>");
        QTest::newRow("a billion laughs")
            << xliff("<trans-unit id=\"a\"><source>&l29;</source></trans-unit>", laughs + "]>");
        QTest::newRow("a file of the machine") << xliff("<trans-unit id=\"a\"><source>&x;</source></trans-unit>",
                                                        "<!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        QTest::newRow("an entity nobody declared") << xliff("<trans-unit id=\"a\"><source>&x;</source></trans-unit>");
        QTest::newRow("cut short") << xliff(plainUnit).chopped(30);
        QTest::newRow("deep") << xliff("<trans-unit id=\"a\"><source>" + QByteArray("<g id=\"1\">").repeated(5000) +
                                       QByteArray("</g>").repeated(5000) + "</source></trans-unit>");
        QTest::newRow("no units") << xliff({});
        QTest::newRow("a unit in a text") << xliff("<trans-unit id=\"a\"><source>un<trans-unit id=\"b\"/>deux" +
                                                   QByteArray(5000, 'x') + "</source></trans-unit>");
        QTest::newRow("a unit in a unit") << xliff("<trans-unit id=\"a\">" + plainUnit + "</trans-unit>");
        QTest::newRow("a text in a text")
            << xliff("<trans-unit id=\"a\"><source>un<target>x</target></source></trans-unit>");
        QTest::newRow("a file in a text")
            << xliff("<trans-unit id=\"a\"><source>un<file original=\"y\"/></source></trans-unit>");
        QTest::newRow("data in a text") << xliff(
            "<trans-unit id=\"a\"><source>un<data id=\"d\">x</data>deux</source></trans-unit>");
        QTest::newRow("two units of one name") << xliff(plainUnit + plainUnit);
        QTest::newRow("into French") << xliff(plainUnit, {}, "fr");
        QTest::newRow("into German") << xliff(plainUnit, {}, "de");
        QTest::newRow("larger than any fiche") << QByteArray(33'000'000, ' ');
    }
    void whatIsNotATranslationIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto back = fromXliff(bytes);
        QVERIFY(!back);
        QCOMPARE(back.error().problem, Problem::BadAnswer);
        QVERIFY(!back.error().sentence.isEmpty());
        QVERIFY(!fromTmx(bytes, Language::Ar).ok());
    }

    void addressesThatDoSomethingAreDropped()
    {
        for (const QByteArray &address :
             {QByteArray("javascript:alert(1)"), QByteArray("file:///etc/passwd"), QByteArray("http://[")}) {
            const auto back =
                fromXliff(xliff("<trans-unit id=\"a\"><source>a</source><target><g id=\"1\" ctype=\"link\" "
                                "equiv-text=\"" +
                                address + "\">x</g></target></trans-unit>"));
            QVERIFY(back.ok());
            QCOMPARE(back->segments[0].target[0].href, QString());
            QCOMPARE(wordsOf(back->segments[0].target), u"x"_qs);
        }
    }

    void signsThatXmlCannotHoldAreLeftOut()
    {
        Segment segment;
        segment.key = u"title"_qs;
        segment.source = {{u"a\u0001b\uffffc"_qs, {}, {}}};
        const auto back = fromXliff(toXliff1({u"x"_qs, Language::Ar, {segment}}));
        QVERIFY(back.ok());
        QCOMPARE(wordsOf(back->segments[0].source), u"abc"_qs);
    }
};

ESCALE_GUILESS_TEST(TestExchange)
#include "tst_exchange.moc"

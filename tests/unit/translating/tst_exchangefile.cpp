// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche goes out in each format and comes back: nothing has changed where nobody has written, every word is taken
// where somebody has, and what makes no sense takes nothing away. The formats' own readers: tst_exchange.
#include "examples2026.h"
#include "feed/apidecode.h"
#include "fichegenerator.h"
#include "recordings.h"
#include "samplelibrary.h"
#include "store/reader.h"
#include "testprogram.h"
#include "translating/exchangefile.h"
#include "translating/htmltable.h"
#include "translating/markdownwriter.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

constexpr ExchangeFormat formats[] = {ExchangeFormat::Xliff1, ExchangeFormat::Xliff2, ExchangeFormat::Table,
                                      ExchangeFormat::Markdown, ExchangeFormat::OmegaT};

struct Both {
    QString id;
    Kind kind = Kind::Demarche;
    Translation french, theirs;
    Language language = Language::Ar;

    [[nodiscard]] TranslationDraft draft(bool translated = true) const
    {
        return TranslationDraft::look({}, id, french, translated ? theirs : Translation(), language);
    }
    [[nodiscard]] QByteArray file(ExchangeFormat format) const
    {
        return exchangeFile(format, exchangeTextOf(draft()), french, kind);
    }
};

/// What a file does to a working copy; the sentence where it is refused.
Result<TakenIn> taken(const QByteArray &bytes, const Both &both, TranslationDraft &draft)
{
    const auto file = ExchangeFile::from(bytes);
    if (!file)
        return file.error();
    const auto text = file->beside(exchangeTextOf(draft), both.french, both.kind);
    if (!text)
        return text.error();
    return takeInto(draft, *text);
}

QString letters(const QString &text)
{
    QString all;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isPunct() || c.isSymbol())
            all += c;
    }
    return all;
}

/// What a translator may leave as it is: numbers and signs, and at most one word, an acronym.
bool isSaidInEveryLanguage(const QString &text)
{
    int acronyms = 0;
    for (const QString &word : text.split(QRegularExpression(u"\\s+"_qs), Qt::SkipEmptyParts)) {
        qsizetype first = 0, last = word.size();
        while (first < last && !word[first].isLetter())
            ++first;
        while (last > first && !word[last - 1].isLetter())
            --last;
        const QString name = word.mid(first, last - first);
        if (name.isEmpty())
            continue;
        const bool capitals = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isUpper(); });
        if (!capitals || name.size() < 2 || name.size() > 6 || ++acronyms > 1)
            return false;
    }
    return true;
}

QString wordsAt(const TranslationDraft &draft, qsizetype at)
{
    return letters(wordsOf(draft.segments()[at].segment.target));
}

Block paragraph(const QList<Run> &runs)
{
    Block block;
    block.runs = runs;
    return block;
}

/// A fiche of our own: what is in it is what is asked about.
Both small(const QList<Block> &french, const QList<Block> &theirs)
{
    Both both;
    both.id = u"e5ca1e0000000000000c0001"_qs;
    both.french.title = u"Un titre"_qs;
    both.french.abstract = u"Un résumé"_qs;
    both.french.what = french;
    both.french.how = {{u"a"_qs, u"Aller à la mairie"_qs, {paragraph({{u"Prenez le bus 12."_qs, {}, {}}})}},
                       {u"b"_qs, u"Payer"_qs, {paragraph({{u"C’est gratuit."_qs, {}, {}}})}}};
    both.theirs.language = Language::Ar;
    both.theirs.title = u"عنوان"_qs;
    both.theirs.abstract = u"ملخص"_qs;
    both.theirs.what = theirs;
    both.theirs.how = {{u"a"_qs, u"اذهبوا إلى البلدية"_qs, {paragraph({{u"خذوا الحافلة 12."_qs, {}, {}}})}},
                       {u"b"_qs, u"الدفع"_qs, {paragraph({{u"مجاني."_qs, {}, {}}})}}};
    return both;
}

} // namespace

class TestExchangeFile : public QObject {
    Q_OBJECT

    int m_texts = 0;

    /// Both ways in every format, with the translation here and with nothing here.
    void goesAndComesBack(const Both &both)
    {
        for (const ExchangeFormat format : formats) {
            const QString where = both.id + u' ' + code(both.language) + u' ' + code(format);
            const QByteArray bytes = both.file(format);
            TranslationDraft here = both.draft();
            // OmegaT shows the French where nothing is; of a number or an acronym it is the translation.
            QSet<QString> wordless;
            for (const DraftSegment &segment : here.segments()) {
                if (format == ExchangeFormat::OmegaT && segment.segment.target.isEmpty() &&
                    isSaidInEveryLanguage(wordsOf(segment.segment.source)))
                    wordless.insert(segment.segment.key);
            }
            auto same = taken(bytes, both, here);
            QVERIFY2(same.ok(), qPrintable(where + u' ' + (same ? QString() : same.error().sentence)));
            same->changed.removeIf([&wordless](const QString &key) { return wordless.contains(key); });
            QVERIFY2(same->changed.isEmpty() && same->stale.isEmpty(),
                     qPrintable(where + u" changed "_qs + same->changed.join(u' ') + u" stale "_qs +
                                same->stale.join(u' ')));

            const TranslationDraft wanted = both.draft();
            TranslationDraft anew = both.draft(false);
            const auto all = taken(bytes, both, anew);
            QVERIFY2(all.ok() && all->stale.isEmpty(), qPrintable(where));
            for (qsizetype at = 0; at < wanted.segments().size(); ++at) {
                const DraftSegment &segment = wanted.segments()[at];
                // What is said as in French is not told from what is not translated: Markdown has one language.
                const bool asFrench = letters(wordsOf(segment.segment.source)) == wordsAt(wanted, at);
                if (format == ExchangeFormat::Markdown && asFrench)
                    continue;
                const QString words = wordless.contains(segment.segment.key) ? letters(wordsOf(segment.segment.source))
                                                                             : wordsAt(wanted, at);
                QVERIFY2(wordsAt(anew, at) == words,
                         qPrintable(where + u' ' + segment.segment.key + u'\n' + words + u'\n' + wordsAt(anew, at)));
            }
        }
        ++m_texts;
    }

    void goesAndComesBack(const QString &id, const Detail &french, const Detail &theirs, Language language)
    {
        Both both;
        both.id = id;
        both.kind = french.fiche.kind;
        both.french = french.translation;
        both.theirs = theirs.translation;
        both.language = language;
        goesAndComesBack(both);
    }

private Q_SLOTS:
    void init() { m_texts = 0; }

    void everyFicheOfTheSample()
    {
        const QTemporaryDir folder;
        const auto reader = Reader::open(sampleLibrary(folder));
        QVERIFY(reader.ok());
        const auto cards = (*reader)->list({});
        for (const FicheCard &card : *cards) {
            const auto french = (*reader)->fiche(card.id, Language::Fr);
            for (const Language language : allLanguages) {
                const auto theirs = (*reader)->fiche(card.id, language);
                if (language == Language::Fr || theirs->fallback)
                    continue;
                goesAndComesBack({card.id, french->fiche.kind, french->translation, theirs->translation, language});
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(m_texts > 100);
    }

    void everyRecordedFiche()
    {
        ESCALE_NEED_RECORDINGS();
        for (const QString &folder : {u"edge"_qs, u"ordinary"_qs, u"real"_qs}) {
            const QDir place(recordingsFolder().filePath(folder));
            for (const QString &name : place.entryList({u"*.fr.json"_qs}, QDir::Files)) {
                const auto read = [&](Language language) {
                    const QString file = folder + u'/' + name.chopped(7) + code(language) + u".json"_qs;
                    if (!QFile::exists(recordingsFolder().filePath(file)))
                        return Result<Detail>(Error{Problem::NotFound, {}, {}});
                    const QByteArray body = recordedBody(file);
                    const QString id =
                        QJsonDocument::fromJson(body).object()[u"data"_qs].toObject()[u"_id"_qs].toString();
                    return decodeDetail(body, id, language);
                };
                const auto french = read(Language::Fr);
                if (!french)
                    continue;
                for (const Language language : allLanguages) {
                    const auto theirs = language == Language::Fr ? french : read(language);
                    if (language == Language::Fr || !theirs || !french->fiche.availableLanguages.contains(language))
                        continue;
                    goesAndComesBack(french->fiche.id, *french, *theirs, language);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
        QVERIFY2(m_texts > 300, qPrintable(QString::number(m_texts)));
    }

    void everyCourseOfTheExamples()
    {
        for (const auto &[number, language] : {std::pair(1, Language::En),
                                               {2, Language::Ar},
                                               {3, Language::Uk},
                                               {4, Language::En},
                                               {5, Language::En},
                                               {8, Language::En},
                                               {9, Language::Uk}}) {
            const QStringList names =
                examples2026().entryList({u"%1-*.fr.json"_qs.arg(number, 2, 10, QLatin1Char('0'))});
            QCOMPARE(names.size(), 1);
            const QString name = names[0].chopped(8);
            const auto french = decodeDetail(example2026(name + u".fr"_qs), example2026Id(number), Language::Fr);
            const auto theirs =
                decodeDetail(example2026(name + u'.' + code(language)), example2026Id(number), language);
            QVERIFY2(french.ok() && theirs.ok(), qPrintable(name));
            goesAndComesBack(example2026Id(number), *french, *theirs, language);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void everyFicheThatTheEditorsCouldHaveWritten()
    {
        FicheGenerator generator(generatorSeed());
        for (int number = 0; number < std::min(generatedFiches(), 100); ++number) {
            const GeneratedFiche fiche = generator.next();
            const QString id = QString::fromLatin1(fiche.api.id);
            const auto french = decodeDetail(detailJson(fiche.api, Language::Fr), id, Language::Fr);
            QVERIFY(french.ok());
            for (auto it = fiche.texts.begin(); it != fiche.texts.end(); ++it) {
                if (it.key() == Language::Fr)
                    continue;
                const auto theirs = decodeDetail(detailJson(fiche.api, it.key()), id, it.key());
                QVERIFY(theirs.ok());
                goesAndComesBack(id, *french, *theirs, it.key());
                if (QTest::currentTestFailed()) {
                    qInfo("ESCALE_SEED=%u, fiche %d", generatorSeed(), number);
                    return;
                }
            }
        }
    }

    /// The French that stands in an untouched file is no translation, however it is written; of what every language
    /// says so it is.
    void frenchThatWasLeftIsNoTranslation_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("stays");
        const auto row = [](const char *words, bool stays) {
            QTest::newRow(words) << QString::fromUtf8(words) << stays;
        };
        row("115", true);
        row("04 76 00 00 01", true);
        row("1 500,50 €", true);
        row("CAF", true);
        row("CAF : 3230", true);
        row("(OFII)", true);
        row("URSSAF", true);
        row("CERFA\u00a0!", true);
        row("Le titre", false);
        row("PIÈCES À FOURNIR", false);
        row("DOCUMENTS", false);
        row("CAF OFII", false);
        row("OÙ ALLER ?", false);
        row("ÉTAPE 2 : PAYER", false);
        row("À 115", false);
        row("Caf", false);
    }
    void frenchThatWasLeftIsNoTranslation()
    {
        QFETCH(QString, words);
        QFETCH(bool, stays);
        Both both = small({}, {});
        both.french.title = words;
        both.theirs = {};
        both.theirs.language = Language::Ar;
        TranslationDraft draft = both.draft(false);
        QVERIFY(taken(both.file(ExchangeFormat::OmegaT), both, draft).ok());
        QCOMPARE(draft.segments()[0].segment.key, both.draft().segments()[0].segment.key);
        QCOMPARE(wordsAt(draft, 0), stays ? letters(words) : QString());
    }

    void signsThatMarkdownUsesAreWords_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"* ا",
                                  "- a",
                                  "+ a",
                                  "1. a",
                                  "12) a",
                                  "# titre",
                                  "a # b",
                                  "> a",
                                  "a_b_c",
                                  "*a*",
                                  "**a**",
                                  "`a`",
                                  "[a](b)",
                                  "![a](b)",
                                  "a!",
                                  "<b>a</b>",
                                  "&amp; & &#65;",
                                  "::: toggle",
                                  ":::important",
                                  ":::",
                                  "::a",
                                  "a :b",
                                  "9:00",
                                  "www.exemple.fr",
                                  "https://exemple.fr/?a=1&copy=2",
                                  "a\\b",
                                  "~~a~~",
                                  "| a | b |",
                                  "a\n---",
                                  "a\n===\nb",
                                  "    a",
                                  "\ta",
                                  "a\nb",
                                  "- [ ] a",
                                  "«a»",
                                  "٣٫٥ ٪",
                                  "a* b* c",
                                  "_",
                                  "__",
                                  "***",
                                  "a ",
                                  "\xe2\x80\x8f"
                                  "a",
                                  "---",
                                  "a  \nb",
                                  "a\n\n",
                                  "Prix : 1\u00a0500\u202f€",
                                  "(1) a",
                                  "1.5 a",
                                  "a|b\n-|-\n1|2",
                                  "[^1]: a",
                                  "\\"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void signsThatMarkdownUsesAreWords()
    {
        QFETCH(QString, words);
        for (const QString &text : {words, u"ا "_qs + words, words + u" ا"_qs}) {
            const QList<Block> french{paragraph({{u"Une phrase"_qs, {}, {}}}),
                                      paragraph({{u"Une autre phrase"_qs, {}, {}}})};
            Block item = paragraph({{text, {}, {}}});
            item.kind = BlockKind::ListItem;
            item.depth = 1;
            for (const Block &block : {paragraph({{text, {}, {}}}), item})
                goesAndComesBack(small(french, {block, paragraph({{u"جملة"_qs, {}, {}}})}));
            Both both = small(french, {paragraph({{u"كلمة"_qs, {}, {}}}), paragraph({{u"جملة"_qs, {}, {}}})});
            both.theirs.title = both.theirs.how[0].title = text.simplified();
            // What looks like markup in a title is read as such (feed/plaintext.h): no title of the feed has it.
            const bool markup = text.contains(u'<') || text.contains(u'>') || text.contains(u'&');
            if (!letters(text).isEmpty() && !markup)
                goesAndComesBack(both);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// CommonMark 6.2: a mark beside a letter and a sign is none, unless it is written so.
    void boldAndLinksStayWhereverTheyStand()
    {
        const QList<QList<Run>> texts{
            {{u"كلمة"_qs, {}, {}}, {u"(قوسان)"_qs, Style::Bold, {}}, {u"بعد"_qs, {}, {}}},
            {{u"a"_qs, Style::Bold, {}}, {u"b"_qs, Style::Italic, {}}, {u"c"_qs, {}, {}}},
            {{u"a "_qs, Style::Bold, {}}, {u"b"_qs, {}, {}}},
            {{u"a"_qs, Style::Italic, {}}, {u"b"_qs, Style::Bold | Style::Italic, {}}, {u"c"_qs, Style::Bold, {}}},
            {{u"a"_qs, {}, {}}, {u"«b»"_qs, Style::Italic, {}}, {u"c"_qs, {}, {}}},
            {{u"a"_qs, Style::Bold, {}},
             {u"b"_qs, Style::Bold, u"https://exemple.fr/?a=1&copy=(2)"_qs},
             {u"c"_qs, {}, {}}},
            {{u"ትግርኛ"_qs, {}, {}}, {u"።"_qs, Style::Bold, {}}, {u"ቃል"_qs, Style::Strike, {}}},
            {{u"نص!"_qs, {}, {}}, {u"رابط"_qs, {}, u"https://exemple.fr/"_qs}},
            {{u"a"_qs, Style::Code, {}}, {u"`b`"_qs, Style::Code | Style::Bold, {}}},
            {{u"x😀"_qs, {}, {}}, {u"\"y\""_qs, Style::Bold, {}}, {u"😀z"_qs, {}, {}}}};
        for (const QList<Run> &runs : texts) {
            const Both both = small({paragraph({{u"Une phrase"_qs, {}, {}}})}, {paragraph(runs)});
            goesAndComesBack(both);
            for (const ExchangeFormat format : formats) {
                TranslationDraft anew = both.draft(false);
                QVERIFY(taken(both.file(format), both, anew).ok());
                QList<Run> got = anew.segments()[2].segment.target, wanted;
                QCOMPARE(anew.segments()[2].segment.key, u"what.0"_qs);
                const auto spaceless = [](QList<Run> all) {
                    for (Run &run : all)
                        run.text = run.text.trimmed();
                    return all;
                };
                QVERIFY2(spaceless(got) == spaceless(runs),
                         qPrintable(QString(code(format)) + u' ' + QString::fromUtf8(both.file(format))));
            }
        }
    }

    void whatIsWrittenInAFileIsADraft()
    {
        for (const ExchangeFormat format : formats) {
            const Both both = small({paragraph({{u"Une phrase."_qs, {}, {}}})}, {paragraph({{u"جملة."_qs, {}, {}}})});
            QByteArray bytes = both.file(format);
            bytes.replace(u"مجاني."_qs.toUtf8(), u"بالمجان."_qs.toUtf8());
            TranslationDraft draft = both.draft();
            const auto did = taken(bytes, both, draft);
            QVERIFY(did.ok());
            QCOMPARE(did->changed, QStringList{u"how.b.0"_qs});
            QCOMPARE(did->stale, QStringList());
            QCOMPARE(draft.segments().last().state, SegmentState::Draft);
            QCOMPARE(wordsOf(draft.segments().last().segment.target), u"بالمجان."_qs);
        }
    }

    /// What a colleague has changed meanwhile is told, and takes nothing away that somebody here has confirmed.
    void whatIsConfirmedHereStays()
    {
        for (const ExchangeFormat format : formats) {
            const Both both = small({paragraph({{u"Une phrase."_qs, {}, {}}})}, {paragraph({{u"جملة."_qs, {}, {}}})});
            const QByteArray bytes = both.file(format);
            TranslationDraft draft = both.draft();
            const qsizetype last = draft.segments().size() - 1;
            draft.setTarget(0, {{u"اسم"_qs, {}, {}}});
            draft.setTarget(last, {{u"بالمجان."_qs, {}, {}}});
            QVERIFY(!draft.isConfirmedHere(last));
            draft.setState(last, SegmentState::Done);
            QVERIFY(draft.isConfirmedHere(last));
            QVERIFY(!draft.isConfirmedHere(last - 1)); // the library has it
            const auto did = taken(bytes, both, draft);
            QVERIFY(did.ok());
            QCOMPARE(did->kept, QStringList{u"how.b.0"_qs});
            QCOMPARE(did->changed, QStringList{u"title"_qs}); // a draft is only a draft
            QCOMPARE(did->stale, QStringList());
            QCOMPARE(wordsOf(draft.segments()[last].segment.target), u"بالمجان."_qs);
            QCOMPARE(draft.segments()[last].state, SegmentState::Done);
        }
    }

    void aTableInAnotherEncodingIsReadInIt()
    {
        QStringEncoder encoder("windows-1256");
        if (!encoder.isValid())
            QSKIP("This Qt knows the encodings of Unicode only.");
        const Both both = small({paragraph({{u"Une phrase d’été."_qs, {}, {}}})}, {paragraph({{u"جملة."_qs, {}, {}}})});
        QString page = QString::fromUtf8(both.file(ExchangeFormat::Table));
        QVERIFY(page.contains(u"utf-8"_qs));
        page.replace(u"utf-8"_qs, u"windows-1256"_qs).replace(u"مجاني."_qs, u"بالمجان."_qs);
        const QByteArray bytes = encoder.encode(page);
        QVERIFY(!encoder.hasError() && !bytes.isValidUtf8());
        TranslationDraft draft = both.draft();
        const auto did = taken(bytes, both, draft);
        QVERIFY2(did.ok(), did ? "" : qPrintable(did.error().sentence));
        QCOMPARE(did->changed, QStringList{u"how.b.0"_qs});
        QCOMPARE(did->stale, QStringList());
        QCOMPARE(wordsOf(draft.segments().last().segment.target), u"بالمجان."_qs);
    }

    /// Word ("filtered page") and LibreOffice: another encoding, paragraphs in cells, looks by style, and a table of
    /// their own.
    void aTableComesBackFromAnOfficeProgram()
    {
        const Both both = small({paragraph({{u"Une phrase d’été"_qs, {}, {}}})}, {paragraph({{u"جملة"_qs, {}, {}}})});
        const auto row = [](const QByteArray &key, const QByteArray &french, const QByteArray &theirs) {
            return "<tr style='height:15pt'><td width=100 valign=top><p class=MsoNormal><span lang=FR>" + key +
                   "</span></p></td><td width=200><p class=MsoNormal><span\nstyle='font-size:12.0pt'>" + french +
                   "</span></p></td><td width=200><p class=MsoNormal dir=RTL>" + theirs + "</p></td></tr>";
        };
        const auto entities = [](const QString &text) {
            QByteArray out;
            for (const QChar c : text)
                out += "&#" + QByteArray::number(c.unicode()) + ';';
            return out;
        };
        const QByteArray page =
            "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta http-equiv=Content-Type "
            "content=\"text/html; "
            "charset=windows-1252\"><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=FR><p>Bonjour</p>"
            "<table border=1 cellspacing=0>" +
            row(both.id.toLatin1(),
                "Fran\xe7"
                "ais (fr)",
                "(ar)") +
            row("title", "Un titre", "<b>" + entities(u"عنوان جديد"_qs) + "</b><o:p></o:p>") +
            row("what.0", "Une\nphrase\nd\x92\xe9t\xe9",
                entities(u"سطر"_qs) + "</p><p class=MsoNormal>" + entities(u"ثان"_qs)) +
            row("how.a.0", "Prenez le bus 13.", entities(u"قديم"_qs)) +
            row("how.b.0",
                "C\x92"
                "est gratuit.",
                "&nbsp;") +
            "</table></body></html>";
        TranslationDraft draft = both.draft();
        const auto did = taken(page, both, draft);
        QVERIFY2(did.ok(), did ? "" : qPrintable(did.error().sentence));
        QCOMPARE(did->changed, (QStringList{u"title"_qs, u"what.0"_qs}));
        QCOMPARE(did->stale, QStringList{u"how.a.0"_qs}); // another French text
        QCOMPARE(draft.segments()[2].segment.target, (QList<Run>{{u"سطر\nثان"_qs, {}, {}}}));
        QCOMPARE(wordsOf(draft.segments().last().segment.target), u"مجاني."_qs); // an empty cell empties nothing
    }

    void aFileOfTheProgrammesToolsSaysNoFicheAndIsTaken()
    {
        const Both both = small({paragraph({{u"Une phrase."_qs, {}, {}}})}, {});
        const QByteArray bytes =
            u"# عنوان\n\nملخص\n\nجملة.\n\n:::toggle{title=\"اذهبوا إلى البلدية\"}\nخذوا الحافلة 12.\n:::\n\n"
            ":::toggle{title=\"الدفع\"}\nمجاني.\n:::\n"_qs.toUtf8();
        const auto file = ExchangeFile::from(bytes);
        QVERIFY(file.ok());
        QCOMPARE(file->fiche(), QString());
        QVERIFY(!file->language());
        TranslationDraft draft = both.draft(false);
        const auto did = taken(bytes, both, draft);
        QVERIFY(did.ok());
        QCOMPARE(did->changed.size(), draft.segments().size());
        QCOMPARE(draft.count(SegmentState::Draft), draft.segments().size());
        QCOMPARE(wordsOf(draft.segments().last().segment.target), u"مجاني."_qs);
    }

    void whatIsStillFrenchInMarkdownIsNotTranslated()
    {
        Both both = small({paragraph({{u"Une phrase."_qs, {}, {}}})}, {});
        both.theirs.how.clear();
        TranslationDraft draft = both.draft();
        const auto did = taken(both.file(ExchangeFormat::Markdown), both, draft);
        QVERIFY(did.ok());
        QCOMPARE(did->changed, QStringList());
        QCOMPARE(draft.count(SegmentState::Missing), 5);
    }

    /// Contract-2026 section 11, 11: by their order. They have no ids, and each is its own.
    void theTogglesOfACourseAreKnownByTheirOrder()
    {
        Both both;
        both.id = u"e5ca1e0000000000000c0002"_qs;
        both.french.title = u"Un cours"_qs;
        both.french.parts = {{{}, u"Le premier"_qs, {paragraph({{u"Un."_qs, {}, {}}})}},
                             {{}, {}, {paragraph({{u"Entre les deux."_qs, {}, {}}})}},
                             {{}, u"Le second"_qs, {paragraph({{u"Deux."_qs, {}, {}}})}}};
        both.theirs.language = Language::Ar;
        both.theirs.title = u"دورة"_qs;
        both.theirs.parts = {{{}, u"الأول"_qs, {paragraph({{u"واحد."_qs, {}, {}}})}},
                             {{}, {}, {paragraph({{u"بينهما."_qs, {}, {}}})}},
                             {{}, u"الثاني"_qs, {paragraph({{u"اثنان."_qs, {}, {}}})}}};
        const TranslationDraft draft = both.draft();
        QStringList keys, words;
        for (const DraftSegment &segment : draft.segments()) {
            keys.append(segment.segment.key);
            words.append(wordsOf(segment.segment.target));
        }
        keys.removeDuplicates();
        QCOMPARE(keys.size(), 6);
        QCOMPARE(words, (QStringList{u"دورة"_qs, u"الأول"_qs, u"واحد."_qs, u"بينهما."_qs, u"الثاني"_qs, u"اثنان."_qs}));
        goesAndComesBack(both);
    }

    void moreInAFileThanInFrenchIsTold()
    {
        const Both both = small({paragraph({{u"Une phrase."_qs, {}, {}}})}, {paragraph({{u"جملة."_qs, {}, {}}})});
        QByteArray bytes = both.file(ExchangeFormat::Markdown);
        bytes.replace(u"جملة."_qs.toUtf8(),
                      u"جملة.\n\nجملة أخرى طويلة جدا لا توجد بالفرنسية أبدا ولا في أي مكان."_qs.toUtf8());
        TranslationDraft draft = both.draft();
        const auto did = taken(bytes, both, draft);
        QVERIFY(did.ok());
        QCOMPARE(did->stale.size(), 1);
    }

    void whatMakesNoSenseIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const Both both = small({paragraph({{u"Une phrase."_qs, {}, {}}})}, {paragraph({{u"جملة."_qs, {}, {}}})});
        const QByteArray table = both.file(ExchangeFormat::Table), markdown = both.file(ExchangeFormat::Markdown);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("no UTF-8") << QByteArray("Bonjour \xff\xfe\xfd");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("too large for Markdown") << QByteArray(33'000'000, 'a');
        QTest::newRow("too large for a table") << "<html>" + QByteArray(33'000'000, 'a');
        QTest::newRow("a page without a table") << QByteArray("<html><body><p>Bonjour</p></body></html>");
        QTest::newRow("a table of something else") << QByteArray("<table><tr><td>a<td>b<td>c</table>");
        QTest::newRow("a table deeper than any") << QByteArray("<table><tr><td>").repeated(50'000);
        QTest::newRow("two fiches in a table") << table + table;
        QTest::newRow("a segment twice") << QByteArray(table).replace("<td>abstract<", "<td>title<");
        QTest::newRow("a table into German") << QByteArray(table).replace("(ar)", "(de)");
        QTest::newRow("a table into French") << QByteArray(table).replace("(ar)", "(fr)");
        QTest::newRow("a table in an encoding that nobody knows")
            << QByteArray(table).replace("utf-8", "x-nobodys") + "\xe9";
        QTest::newRow("a table that is not in its encoding") << table + "\xe9";
        QTest::newRow("a memory") << QByteArray("<tmx version=\"1.4\"><body/></tmx>");
        QTest::newRow("an entity") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]><xliff>&a;</xliff>");
        QTest::newRow("entities alone") << QByteArray(
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>");
        QTest::newRow("Markdown into French") << QByteArray(markdown).replace("language: ar", "language: fr");
        QTest::newRow("Markdown of another French text") << QByteArray(markdown).replace("french: ", "french: 0");
        QTest::newRow("a toggle is gone")
            << QByteArray(markdown).replace(":::toggle{title=\"" + u"الدفع"_qs.toUtf8() + "\"}", "");
        QTest::newRow("a toggle more") << markdown + "\n:::toggle{title=\"x\"}\n\ny\n\n:::\n";
        QTest::newRow("a toggle in a toggle without end") << QByteArray(":::toggle{title=\"x\"}\n").repeated(100'000);
        QTest::newRow("text") << QByteArray("Bonjour");
    }
    void whatMakesNoSenseIsRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        const Both both = small({paragraph({{u"Une phrase."_qs, {}, {}}})}, {paragraph({{u"جملة."_qs, {}, {}}})});
        TranslationDraft draft = both.draft();
        const auto did = taken(bytes, both, draft);
        QVERIFY(!did);
        QCOMPARE(did.error().problem, Problem::BadAnswer);
        QVERIFY(!did.error().sentence.isEmpty());
        QCOMPARE(draft.segments(), both.draft().segments());
    }

    void whatDoesSomethingInATableIsWords()
    {
        const Both both = small({paragraph({{u"Une phrase."_qs, {}, {}}})}, {paragraph({{u"جملة."_qs, {}, {}}})});
        QByteArray bytes = both.file(ExchangeFormat::Table);
        bytes.replace(u"جملة."_qs.toUtf8(),
                      "<a href=\"javascript:alert(1)\">x</a><script>y</script><img src=x onerror=z>"
                      "<span style=\"display:none\">w</span>");
        TranslationDraft draft = both.draft();
        QVERIFY(taken(bytes, both, draft).ok());
        QCOMPARE(draft.segments()[2].segment.target, (QList<Run>{{u"x"_qs, {}, {}}}));
    }

    /// Contract-2026 6bis: toggles and callouts, fences longer outside; the title once.
    void markdownIsInTheProgrammesForm()
    {
        Block callout;
        callout.kind = BlockKind::Callout;
        callout.callout = CalloutKind::Important;
        callout.children = {paragraph({{u"Attention"_qs, Style::Bold, {}}})};
        Both both = small({paragraph({{u"Une phrase."_qs, {}, {}}})}, {});
        both.french.how[0].blocks.append(callout);
        QCOMPARE(markdownOf(both.french, Kind::Demarche),
                 u"# Un titre\n\nUn résumé\n\nUne phrase.\n\n## Comment faire\u00a0?\n\n"
                 "::::toggle{title=\"Aller à la mairie\"}\n\nPrenez le bus "
                 "12.\n\n:::important\n\n**Attention**\n\n:::\n\n::::\n\n"
                 ":::toggle{title=\"Payer\"}\n\nC’est gratuit.\n\n:::\n"_qs);
    }
};

ESCALE_GUILESS_TEST(TestExchangeFile)
#include "tst_exchangefile.moc"

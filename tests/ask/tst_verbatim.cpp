// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is said that a fiche does not say: whatever is asked, every quotation is the fiche's own text at the place it
// names, and the fiche's own words alone. Questions: the judged ones, and words of the library thrown together.
#include "ask/asker.h"
#include "askedset.h"
#include "asklibrary.h"
#include "l10n/sessions.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestVerbatim : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Asker> m_asker;
    std::unique_ptr<Reader> m_reader;
    int m_quotations = 0;

    /// Whether the person's own text has the same block at this place, sentence by sentence.
    bool isInTheirLanguage(const Quotation &quotation, const QList<Block> &blocks, Language reader) const
    {
        const auto own = m_reader->fiche(quotation.fiche, reader);
        if (!own || own->fallback || quotation.block < 0)
            return false;
        for (const TextSection &section : textSections(own->translation)) {
            if (section.group == quotation.section.group && section.position == quotation.section.position)
                return section.blocks->size() == blocks.size() &&
                       section.blocks->at(quotation.block).kind == blocks.at(quotation.block).kind &&
                       sentenceRanges(plainText(section.blocks->at(quotation.block))).size() ==
                           sentenceRanges(plainText(blocks.at(quotation.block))).size();
        }
        return false;
    }

    void check(const Quotation &quotation, Language reader)
    {
        ++m_quotations;
        const auto fiche = m_reader->fiche(quotation.fiche, quotation.language);
        QVERIFY(fiche.ok());
        if (quotation.fact) {
            bool worded = false;
            for (const Fact &fact : facts(fiche->fiche.metadata, todayOf(systemClock()), reader))
                worded = worded || (fact.kind == *quotation.fact && fact.lines.join(u'\n') == quotation.text);
            QVERIFY(worded);
            return;
        }
        const Translation &text = fiche->translation;
        QCOMPARE(text.language, quotation.language);
        QCOMPARE(quotation.ficheTitle, text.title);
        QCOMPARE(quotation.dated, text.date);
        QCOMPARE(quotation.fallback, quotation.language != reader);
        bool found = false;
        for (const TextSection &section : textSections(text)) {
            if (section.group != quotation.section.group || section.position != quotation.section.position)
                continue;
            found = true;
            QCOMPARE(quotation.section.title, section.title());
            if (quotation.fallback && quotation.kind == QuotationKind::Sentence)
                QVERIFY(!isInTheirLanguage(quotation, *section.blocks, reader));
            const QString whole =
                quotation.block < 0 ? section.title() : plainText(section.blocks->value(quotation.block));
            QCOMPARE(quotation.text, whole.mid(quotation.range.start, quotation.range.length));
        }
        QVERIFY(found);
        QVERIFY(!quotation.text.trimmed().isEmpty());
        for (const TextRange &lit : quotation.lit)
            QVERIFY(lit.start >= 0 && lit.length > 0 && lit.end() <= quotation.text.size());
        if (quotation.block >= 0 && quotation.kind != QuotationKind::Fact)
            QVERIFY(quotation.section.firstBlock <= quotation.block);
    }

    void checkAll(const QString &question, Language reader)
    {
        AskQuery query;
        query.text = question;
        query.language = reader;
        const auto answer = m_asker->ask(query);
        QVERIFY(answer.ok());
        QVERIFY(answer->quotations.size() <= mostQuotations);
        QCOMPARE(answer->refused == Refusal::None, !answer->quotations.isEmpty());
        QCOMPARE(answer->refusal.isEmpty(), answer->refused == Refusal::None);
        for (const Quotation &quotation : answer->quotations) {
            check(quotation, reader);
            if (quotation.kind != QuotationKind::Fact)
                QVERIFY(sentenceRanges(quotation.text).size() <= mostSentences + 1); // "p. ex." ends none for a person
        }
        for (const QList<Quotation> *list : {&answer->steps, &answer->documents}) {
            for (const Quotation &quotation : *list)
                check(quotation, reader);
        }
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("library");
        QTest::addColumn<QString>("questions");
        QTest::newRow("sample") << QStringLiteral("sample.sqlite") << QStringLiteral(ESCALE_ASKED);
        QTest::newRow("second") << QStringLiteral("second.sqlite") << QStringLiteral(ESCALE_ASKED_SECOND);
    }

    void initTestCase()
    {
        QVERIFY(
            QFile::copy(QStringLiteral(":/sample/library.sqlite"), m_folder.filePath(QStringLiteral("sample.sqlite"))));
        makeAskLibrary(QStringLiteral(ESCALE_ASK_LIBRARY), m_folder.filePath(QStringLiteral("second.sqlite")));
    }

    void init()
    {
        QFETCH_GLOBAL(QString, library);
        auto asker = Asker::open(m_folder.filePath(library), systemClock());
        auto reader = Reader::open(m_folder.filePath(library));
        QVERIFY(asker.ok() && reader.ok());
        m_asker = std::move(asker).value();
        m_reader = std::move(reader).value();
        m_quotations = 0;
    }

    void everyQuotationOfAJudgedQuestionStandsInItsFiche()
    {
        QFETCH_GLOBAL(QString, questions);
        for (const AskedQuestion &question : askedQuestions(questions)) {
            checkAll(question.text, question.reader);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(question.text));
        }
        QVERIFY(m_quotations > 100);
    }

    void everyQuotationOfARandomQuestionStandsInItsFiche()
    {
        const quint32 seed = qEnvironmentVariableIsSet("ASK_SEED") ? qEnvironmentVariableIntValue("ASK_SEED")
                                                                   : QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const auto cards = m_reader->list({});
        QVERIFY(cards.ok());
        for (int i = 0; i < 400; ++i) {
            const Language reader = allLanguages.at(random.bounded(static_cast<quint32>(allLanguages.size())));
            const FicheCard &card = cards->at(random.bounded(static_cast<int>(cards->size())));
            const auto fiche = m_reader->fiche(card.id, reader);
            QVERIFY(fiche.ok());
            QStringList pool;
            for (const TextSection &section : textSections(fiche->translation))
                pool += (section.title() + u' ' + plainText(*section.blocks))
                            .split(QRegularExpression(QStringLiteral("\\s+")));
            QString question;
            const int words = random.bounded(1, 9);
            for (int w = 0; w < words; ++w)
                question += pool.at(random.bounded(static_cast<int>(pool.size()))) + u' ';
            checkAll(question, reader);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(question)));
        }
        QVERIFY(m_quotations > 100);
    }

    void anythingMayBeTyped()
    {
        for (const QString &question :
             {QString(), QStringLiteral(" "), QStringLiteral("???"), QString(5000, u'a'),
              QStringLiteral("\" OR 1=1 --"), QStringLiteral("carte* NEAR/2 (séjour"), QString(QChar(0xD800)),
              QStringLiteral("\u202Ecarte de séjour"),
              QStringLiteral("a b c d e f g h i j k l m n o p q r s t u v w x y z").repeated(20)})
            for (const Language reader : allLanguages)
                checkAll(question, reader);
    }
};

ESCALE_GUILESS_TEST(TestVerbatim)
#include "tst_verbatim.moc"

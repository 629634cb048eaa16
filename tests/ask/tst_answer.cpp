// SPDX-License-Identifier: GPL-3.0-or-later
// What is answered, what is refused, and what a conversation keeps.
#include "ask/askservice.h"
#include "faultinjector.h"
#include "l10n/facts.h"
#include "samplelibrary.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <deque>

using namespace escale;
using namespace escale::test;

class TestAnswer : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Asker> m_asker;

    Answer ask(const QString &text, Language language = Language::Fr, const QList<Chip> &removed = {},
               const QList<Chip> &added = {})
    {
        AskQuery query;
        query.text = text;
        query.language = language;
        query.removed = removed;
        query.added = added;
        auto answer = m_asker->ask(query);
        return answer ? std::move(answer).value() : Answer{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_path = sampleLibrary(m_folder);
        auto asker = Asker::open(m_path, systemClock());
        QVERIFY(asker.ok());
        m_asker = std::move(asker).value();
    }

    void howMuchIsAnsweredByThePriceCard_data()
    {
        QTest::addColumn<Language>("reader");
        QTest::addColumn<QString>("question");
        QTest::newRow("en") << Language::En << u"How much does the residence permit cost?"_qs;
        QTest::newRow("uk") << Language::Uk << u"Скільки коштує посвідка на проживання?"_qs;
        QTest::newRow("ru") << Language::Ru << u"Сколько стоит вид на жительство?"_qs;
        QTest::newRow("ar") << Language::Ar << u"كم تكلفة بطاقة الإقامة؟"_qs;
        QTest::newRow("fa") << Language::Fa << u"قیمت کارت اقامت چند است؟"_qs;
        QTest::newRow("ps") << Language::Ps << u"د استوګنې کارت بیه څومره ده؟"_qs;
        QTest::newRow("ti") << Language::Ti << u"ናይ መንበሪ ካርድ ዋጋኡ ክንደይ እዩ፧"_qs;
        QTest::newRow("fr") << Language::Fr << u"Combien coûte la carte de séjour ?"_qs;
    }

    /// The fiche's price is 25 to 50 euros, and a sentence of it says that somebody helps free of charge: that is no
    /// answer beside the price.
    void howMuchIsAnsweredByThePriceCard()
    {
        QFETCH(Language, reader);
        QFETCH(QString, question);
        const Answer answer = ask(question, reader);
        QVERIFY(std::any_of(answer.quotations.begin(), answer.quotations.end(), [](const Quotation &one) {
            return one.fact == FactKind::Price && one.fiche.endsWith(QStringLiteral("01"));
        }));
        for (const Quotation &one : answer.quotations)
            QVERIFY2(one.text.contains(QRegularExpression(QStringLiteral("\\d"))), qPrintable(one.text));
    }

    void isItFreeIsAskedOfThePrice_data()
    {
        QTest::addColumn<Language>("reader");
        QTest::addColumn<QString>("question");
        QTest::newRow("fr") << Language::Fr << u"L’assurance maladie est gratuite ?"_qs;
        QTest::newRow("en") << Language::En << u"Is the health insurance free?"_qs;
        QTest::newRow("uk") << Language::Uk << u"Чи безкоштовне медичне страхування?"_qs;
        QTest::newRow("ru") << Language::Ru << u"Медицинская страховка бесплатная?"_qs;
        QTest::newRow("ar") << Language::Ar << u"هل التأمين الصحي مجاني؟"_qs;
    }

    /// Nobody asks whether a thing is free to see free things only: the insurance costs up to 30 euros a month.
    void isItFreeIsAskedOfThePrice()
    {
        QFETCH(Language, reader);
        QFETCH(QString, question);
        const Answer answer = ask(question, reader);
        QVERIFY(answer.understood.chips.isEmpty());
        QVERIFY(std::any_of(answer.quotations.begin(), answer.quotations.end(), [](const Quotation &one) {
            return one.fact == FactKind::Price && one.fiche.endsWith(QStringLiteral("02"));
        }));
    }

    /// The bank's fiche says that one may receive the CAF's money on an account; nobody asked about the CAF.
    void anAcronymIsLitOnlyWhenItIsAskedFor()
    {
        const auto lights = [this](const QString &question, Language reader, const QString &word) {
            const Answer answer = ask(question, reader);
            const auto has = [&word](const Quotation &one) {
                return std::any_of(one.lit.begin(), one.lit.end(), [&](const TextRange &range) {
                    return one.text.mid(range.start, range.length) == word;
                });
            };
            return std::any_of(answer.quotations.begin(), answer.quotations.end(), has);
        };
        QVERIFY(!lights(u"كيف أفتح حسابا في البنك؟"_qs, Language::Ar, u"CAF"_qs));
        QVERIFY(lights(u"كيف أستلم مساعدات CAF في حساب البنك؟"_qs, Language::Ar, u"CAF"_qs));
    }

    void aRefusalWithoutNearFichesNamesThemes()
    {
        const Answer answer = ask(u"ቤተክርስትያን ኣበይ ኣሎ?"_qs, Language::Ti);
        QCOMPARE(answer.refused, Refusal::NothingAnswers);
        QVERIFY(answer.nearest.isEmpty());
        QVERIFY(!answer.themes.isEmpty());
    }

    void aFreeCourseIsAWish()
    {
        const Answer answer = ask(QStringLiteral("Où trouver un cours de français gratuit ?"));
        QCOMPARE(answer.understood.chips.size(), 1);
        QCOMPARE(answer.understood.chips.first().kind, ChipKind::Free);
    }

    void whoAsksWhetherTheyGetItFreeIsToldThatItIs_data()
    {
        QTest::addColumn<Language>("reader");
        QTest::addColumn<QString>("question");
        QTest::newRow("fr") << Language::Fr << u"Peut-on recevoir un cours de français en ligne gratuitement ?"_qs;
        QTest::newRow("en") << Language::En << u"Can I get the online French course for free?"_qs;
        QTest::newRow("ru") << Language::Ru << u"Можно получить онлайн-курс французского бесплатно?"_qs;
    }

    void whoAsksWhetherTheyGetItFreeIsToldThatItIs()
    {
        QFETCH(Language, reader);
        QFETCH(QString, question);
        QVERIFY(!ask(question, reader).understood.asksWhatOneGets);
    }

    /// What one gets is not what one pays: the fiche of the RSA says "free", of asking for it.
    void whoAsksWhatTheyGetIsNotToldThatItIsFree()
    {
        for (const auto &[reader, question] : {std::pair(Language::Fr, u"Combien d’argent donne le RSA ?"_qs),
                                               std::pair(Language::En, u"How much money is the RSA?"_qs)}) {
            for (const Quotation &one : ask(question, reader).quotations)
                QVERIFY(one.fact != FactKind::Price);
        }
    }

    /// Both fiches write of the thing, and neither says how much: a card that says "free of charge" is of the request.
    void aSumThatNoFicheSaysIsRefused()
    {
        for (const QString &question :
             {u"Quel est le montant du RSA ?"_qs, u"Quel est le montant de la bourse du CROUS ?"_qs})
            QCOMPARE(ask(question).refused, Refusal::NothingAnswers);
        QCOMPARE(ask(u"How much does the CAF pay for my rent?"_qs, Language::En).refused, Refusal::NothingAnswers);
        QCOMPARE(ask(u"كم مبلغ RSA في الشهر؟"_qs, Language::Ar).refused, Refusal::NothingAnswers);
    }

    /// Another house may be visited alone as well.
    void aNameInTheQuestionIsInTheAnswer()
    {
        const Answer answer = ask(u"هل أستطيع الذهاب إلى France services بدون موعد؟"_qs, Language::Ar);
        for (const Quotation &one : answer.quotations)
            QVERIFY2(one.fiche.endsWith(QStringLiteral("11")), qPrintable(one.fiche));
    }

    void howOldIsAnsweredByForWhom_data()
    {
        QTest::addColumn<Language>("reader");
        QTest::addColumn<QString>("question");
        QTest::newRow("fr") << Language::Fr << u"Quel âge faut-il pour signer le contrat d’intégration ?"_qs;
        QTest::newRow("en") << Language::En << u"How old must I be to sign the integration contract?"_qs;
        QTest::newRow("ru") << Language::Ru << u"Какой возраст нужен, чтобы подписать договор интеграции?"_qs;
        QTest::newRow("ar") << Language::Ar << u"كم يجب أن يكون عمري لتوقيع عقد الاندماج؟"_qs;
        QTest::newRow("uk") << Language::Uk << u"Який вік потрібен, щоб підписати договір про інтеграцію?"_qs;
        QTest::newRow("fa") << Language::Fa << u"چند ساله باید باشم تا قرارداد ادغام را امضا کنم؟"_qs;
    }

    /// "How" and "how many" belong to the age there: neither a price nor a way of doing it is asked for.
    void howOldIsAnsweredByForWhom()
    {
        QFETCH(Language, reader);
        QFETCH(QString, question);
        const Answer answer = ask(question, reader);
        QVERIFY(std::any_of(answer.quotations.begin(), answer.quotations.end(), [](const Quotation &one) {
            return one.fact == FactKind::Who && one.fiche.endsWith(QStringLiteral("04"));
        }));
        QVERIFY(std::none_of(answer.quotations.begin(), answer.quotations.end(),
                             [](const Quotation &one) { return one.fact == FactKind::Price; }));
    }

    void ageIsAskedBesideOtherThings()
    {
        const auto asked = [&](const QString &text, Language reader) { return ask(text, reader).understood.asked; };
        QCOMPARE(asked(u"À quel âge peut-on échanger le permis, et combien ça coûte ?"_qs, Language::Fr),
                 AnswerKinds(AnswerKind::People) | AnswerKind::Amount);
        QCOMPARE(asked(u"What documents and what age limit for the licence?"_qs, Language::En),
                 AnswerKinds(AnswerKind::People) | AnswerKind::Documents);
    }

    /// The library is read by whoever waits for an answer: of each fiche a text is read once.
    void eachTextIsReadOnceForAQuestion()
    {
        std::deque<int> calls; // of each connection
        const FaultInjector counting([&calls](const QString &) -> CallGate {
            int &own = calls.emplace_back(0);
            return [&own] { return ++own > 0; };
        });
        auto asker = Asker::open(m_path, systemClock());
        QVERIFY(asker.ok());
        QCOMPARE(calls.size(), std::size_t{2}); // the one of the search, and the one that texts are read by
        AskQuery query;
        query.text = QStringLiteral("Quels documents faut-il pour la carte de séjour ?");
        query.second = Language::Ar;
        query.passages = 12;
        QVERIFY((*asker)->ask(query).ok()); // statements are prepared by now
        calls.back() = 0;
        const auto answer = (*asker)->ask(query);
        const int read = calls.back();
        QVERIFY(answer->passages.size() > 3);
        QSet<QString> fiches;
        for (const SourcePassage &passage : answer->passages)
            fiches.insert(passage.fiche);
        for (const Quotation &quotation : answer->quotations)
            fiches.insert(quotation.fiche);
        auto reader = Reader::open(m_path);
        QVERIFY(reader.ok());
        int once = 0;
        for (const bool prepared : {false, true}) {
            calls.back() = 0;
            for (const QString &fiche : std::as_const(fiches)) {
                QVERIFY((*reader)->fiche(fiche, Language::Fr).ok());
                QVERIFY((*reader)->fiche(fiche, Language::Ar).ok());
            }
            once = prepared ? calls.back() : 0;
        }
        QVERIFY(read > 0);
        QVERIFY2(read <= once, qPrintable(QStringLiteral("%1 calls, %2 would do").arg(read).arg(once)));
    }

    void theWordsThatAnswerAreLit()
    {
        const Answer answer = ask(QStringLiteral("Quels documents pour échanger mon permis de conduire ?"));
        QVERIFY(!answer.quotations.isEmpty());
        QVERIFY(!answer.quotations.first().lit.isEmpty());
    }

    void theStepsOfTheFicheFollow()
    {
        const Answer answer = ask(QStringLiteral("Quels documents faut-il pour la carte de séjour ?"));
        QStringList steps;
        for (const Quotation &one : answer.steps)
            steps.append(one.text);
        QVERIFY(steps.contains(QStringLiteral("Envoyer la demande")));
        QVERIFY(!answer.documents.isEmpty());
    }

    void frenchStandsInWhereThereIsNoTextAndIsSaidToBeFrench()
    {
        const Answer answer = ask(QStringLiteral("mission locale transport ticket"), Language::Ti);
        QVERIFY(!answer.quotations.isEmpty());
        QCOMPARE(answer.quotations.first().language, Language::Fr);
        QVERIFY(answer.quotations.first().fallback);
    }

    void whatNothingAnswersIsRefusedInTheReadersWords()
    {
        for (const Language language : allLanguages) {
            const Answer answer = ask(QStringLiteral("What is the capital of Japan?"), language);
            QCOMPARE(answer.refused, Refusal::NothingAnswers);
            QCOMPARE(answer.refusal, refusalText(Refusal::NothingAnswers, language));
            QVERIFY(!answer.refusal.isEmpty());
            QVERIFY(answer.steps.isEmpty() && answer.documents.isEmpty());
        }
    }

    void aRefusalShowsTheNearestFiches()
    {
        const Answer answer = ask(QStringLiteral("Combien coûte l'assurance de ma carte grise ?"));
        QCOMPARE(answer.refused, Refusal::NothingAnswers);
        QVERIFY(!answer.nearest.isEmpty());
        QVERIFY(!answer.themes.isEmpty());
    }

    void aQuestionWithoutASubjectIsAskedForOne()
    {
        QCOMPARE(ask(QStringLiteral("Combien ?")).refused, Refusal::NoTopic);
        QCOMPARE(ask(QString()).refused, Refusal::NoTopic);
    }

    void aChipNarrowsTheAnswerUntilItIsTakenOff()
    {
        const QString question = QStringLiteral("ateliers pour parler français à Grenoble");
        const Answer narrowed = ask(question);
        QCOMPARE(narrowed.understood.chips.size(), 1);
        for (const Quotation &one : narrowed.quotations)
            QVERIFY(!one.fiche.endsWith(QStringLiteral("15"))); // Paris
        const Answer open = ask(question, Language::Fr, narrowed.understood.chips);
        QVERIFY(open.understood.chips.isEmpty());
        bool paris = false;
        for (const Quotation &one : open.quotations)
            paris = paris || one.fiche.endsWith(QStringLiteral("15"));
        QVERIFY(paris);
    }

    void thePlaceOfThePersonIsAChipUnlessTheQuestionNamesAnother()
    {
        const QList<Chip> isere{*placeChip(QStringLiteral("38"))};
        QCOMPARE(ask(QStringLiteral("faire du sport"), Language::Fr, {}, isere).understood.chips, isere);
        const Answer paris = ask(QStringLiteral("faire du sport à Paris"), Language::Fr, {}, isere);
        QCOMPARE(paris.understood.chips.size(), 1);
        QCOMPARE(paris.understood.chips.first().value, QStringLiteral("75"));
    }

    void theNumberToCallStandsFirst()
    {
        const Answer answer = ask(QStringLiteral("mon mari me frappe, où dormir ce soir ?"));
        QCOMPARE(answer.quotations.first().kind, QuotationKind::Emergency);
        QVERIFY(answer.quotations.first().text.contains(QStringLiteral("39 19")));
        QVERIFY(answer.quotations.size() <= mostQuotations);
    }

    void aFollowUpKeepsTheTopicForTheConversationOnly()
    {
        Conversation conversation;
        AskQuery first;
        first.text = QStringLiteral("Comment échanger mon permis de conduire ?");
        const auto answer = m_asker->ask(conversation.next(first));
        QVERIFY(answer.ok());
        conversation.note(first, *answer);
        AskQuery second;
        second.text = QStringLiteral("Quels papiers ?");
        const auto next = m_asker->ask(conversation.next(second));
        QVERIFY(next.ok());
        QVERIFY(!next->quotations.isEmpty());
        QVERIFY(next->quotations.first().fiche.endsWith(QStringLiteral("07")));
        conversation.clear();
        const auto alone = m_asker->ask(conversation.next(second));
        QVERIFY(alone.ok());
        QCOMPARE(alone->refused, Refusal::NoTopic);
    }

    void aNewQuestionLeavesTheTopic()
    {
        Conversation conversation;
        AskQuery first;
        first.text = QStringLiteral("Comment échanger mon permis de conduire ?");
        const auto answer = m_asker->ask(first);
        QVERIFY(answer.ok());
        conversation.note(first, *answer);
        AskQuery second;
        second.text = QStringLiteral("Comment ouvrir un compte en banque ?");
        QVERIFY(conversation.next(second).topic.isEmpty());
    }

    void theServiceAnswersTheNewestQuestionOnly()
    {
        AskService service(m_path, systemClock());
        QSignalSpy answered(&service, &AskService::answered);
        AskQuery query;
        query.text = QStringLiteral("Comment ouvrir un compte en banque ?");
        service.ask(query);
        const quint64 newest = service.ask(query);
        QVERIFY(answered.wait());
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().toULongLong(), newest);
    }

    void aLibraryThatIsNotThereIsAnErrorAndNoAnswer()
    {
        QVERIFY(!Asker::open(m_folder.filePath(QStringLiteral("none.sqlite")), systemClock()).ok());
        AskService service(m_folder.filePath(QStringLiteral("none.sqlite")), systemClock());
        QSignalSpy failed(&service, &AskService::failed);
        service.ask({});
        QVERIFY(failed.wait());
    }
};

ESCALE_GUILESS_TEST(TestAnswer)
#include "tst_answer.moc"

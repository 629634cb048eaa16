// SPDX-License-Identifier: GPL-3.0-or-later
// Ask on the real desk: by keys, in two languages, with and without a model, and a day of ten questions. With
// ASK_PICTURES=FOLDER each state is drawn there, to be looked at.
#include "askserver/askserver.h"
#include "askview/quotetext.h"
#include "desktoprig.h"
#include "testprogram.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHostAddress>
#include <QLineEdit>
#include <QTextDocument>

using namespace escale;
using namespace escale::test;

class TestAsk : public QObject {
    Q_OBJECT

private:
    const QString m_bank = QStringLiteral("Comment ouvrir un compte si la banque refuse ?");

    static void ask(DesktopRig &desk, const QString &question)
    {
        AskPane &pane = desk.window->asking();
        if (!pane.isVisible())
            desk.press(desk.window->commands().ask);
        pane.field().setText(question);
        QTest::keyClick(&pane.field(), Qt::Key_Return);
        QTRY_VERIFY(pane.asking().turns().last().answer.has_value());
        desk.rest();
    }
    static QStringList shown(DesktopRig &desk)
    {
        QStringList texts;
        for (const QuoteText *one : desk.window->asking().findChildren<QuoteText *>()) {
            if (one->isVisible())
                texts.append(one->text());
        }
        for (const QLabel *one : desk.window->asking().findChildren<QLabel *>()) {
            if (one->isVisible())
                texts.append(one->text());
        }
        return texts;
    }
    static Button *named(DesktopRig &desk, const QString &words)
    {
        for (Button *one : desk.window->asking().findChildren<Button *>()) {
            if (one->isVisible() && (one->words().contains(words) || one->objectName() == words))
                return one;
        }
        return nullptr;
    }
    static void picture(DesktopRig &desk, const char *name)
    {
        if (!qEnvironmentVariableIsSet("ASK_PICTURES"))
            return;
        desk.clock.advance(std::chrono::seconds(1));
        desk.rest();
        desk.window->grab().save(qEnvironmentVariable("ASK_PICTURES") + u'/' + QLatin1String(name) +
                                 QStringLiteral(".png"));
    }
    static EndpointSettings endpointOf(const AskServer &server)
    {
        return {server.base(), {}, QStringLiteral("open-24b"), {}};
    }

private Q_SLOTS:
    void aQuotationBeginsAtTheEdgeItIsReadFrom_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("fr") << Language::Fr << u"Prenez rendez-vous."_qs;
        QTest::newRow("ti") << Language::Ti << u"ቆጸራ ሓዙ።"_qs;
        QTest::newRow("ar") << Language::Ar << u"خذوا موعدًا."_qs;
        QTest::newRow("ps") << Language::Ps << u"وخت واخلئ."_qs;
        QTest::newRow("fa") << Language::Fa << u"وقت بگیرید."_qs;
    }
    /// Short words in a wide card: the Arabic stood at the left.
    void aQuotationBeginsAtTheEdgeItIsReadFrom()
    {
        QFETCH(Language, language);
        QFETCH(QString, words);
        const Appearance appearance(Profile::Desktop);
        QuoteText quotation(appearance, TextRole::Body);
        quotation.setText(words, language, {}, true);
        constexpr int wide = 600, near = 12;
        quotation.resize(wide, quotation.heightForWidth(wide));
        QImage picture(quotation.size(), QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        quotation.render(&picture, {}, {}, QWidget::DrawChildren);
        int left = wide, right = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < wide; ++x) {
                if (qAlpha(picture.pixel(x, y)) == 0)
                    continue;
                left = std::min(left, x);
                right = std::max(right, x);
            }
        }
        QVERIFY(right > left);
        const int before = direction(language) == Qt::RightToLeft ? wide - 1 - right : left;
        QVERIFY2(before <= near, QByteArray::number(before).constData());
    }

    void aQuestionIsAnsweredInBothLanguagesAndItsSourceOpens()
    {
        DesktopRig desk;
        desk.model.setSecondLanguage(Language::Ar);
        QTest::keyClick(desk.window, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(desk.window->asking().isVisible());
        QVERIFY(!desk.window->list().isVisible());
        ask(desk, m_bank);
        const escale::Answer &answer = *desk.window->asking().asking().turns().last().answer;
        QCOMPARE(answer.refused, Refusal::None);
        QVERIFY(shown(desk).contains(answer.quotations.first().text));
        QVERIFY(shown(desk).contains(answer.inSecond.first()->text));
        picture(desk, "desk-answered-fr-ar");
        Button *source = named(desk, QStringLiteral("source"));
        QVERIFY(source);
        source->click();
        QTRY_COMPARE(desk.model.ficheId(), answer.quotations.first().fiche);
        desk.rest();
        QVERIFY(desk.shownTexts().contains(answer.quotations.first().ficheTitle));
        picture(desk, "desk-source-open");
    }

    /// The star says what is, not what was pressed.
    void whatCannotBePutAsideIsNotShownAsPutAside()
    {
        DesktopRig desk;
        ask(desk, m_bank);
        Button *star = named(desk, QStringLiteral("Dans ma sélection"));
        QVERIFY(star != nullptr && !star->isChecked());
        QDir(desk.folder.filePath(QStringLiteral("selections"))).removeRecursively();
        QFile inTheWay(desk.folder.filePath(QStringLiteral("selections")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy failed(&desk.model, &DesktopModel::failed);
        star->click();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(desk.model.selection().isEmpty());
        QVERIFY(!star->isChecked());
        QVERIFY(inTheWay.remove());
        star->click();
        QTRY_COMPARE(desk.model.selection().size(), 1);
        QVERIFY(star->isChecked());
    }

    /// Several fiches may be quoted: which one is put aside and handed over is said, as words, whatever they are.
    void whichFicheAnswersIsSaidAndItIsNotTheOneOfTheNumbers_data()
    {
        QTest::addColumn<QStringList>("fiches"); // those that begin with ! say a number to call
        QTest::addColumn<QString>("chosen");
        QTest::newRow("the first") << QStringLiteral("a b").split(u' ') << QStringLiteral("a");
        QTest::newRow("behind the numbers") << QStringLiteral("!n a b").split(u' ') << QStringLiteral("a");
        QTest::newRow("the fiche of the numbers is quoted again")
            << QStringLiteral("!n !n n a").split(u' ') << QStringLiteral("a");
        QTest::newRow("nothing but numbers") << QStringLiteral("!n n").split(u' ') << QStringLiteral("n");
    }
    void whichFicheAnswersIsSaidAndItIsNotTheOneOfTheNumbers()
    {
        QFETCH(const QStringList, fiches);
        QFETCH(const QString, chosen);
        const auto titleOf = [](const QString &id) { return QStringLiteral("<b>Titre</b> %1").arg(id); };
        DesktopRig desk;
        AskTurnView view(desk.appearance);
        AskTurn turn;
        turn.text = m_bank;
        turn.answer = Answer();
        turn.answer->refused = Refusal::None;
        for (const QString &fiche : fiches) {
            Quotation one;
            one.kind = fiche.startsWith(u'!') ? QuotationKind::Emergency : QuotationKind::Sentence;
            one.fiche = QString(fiche).remove(u'!');
            one.ficheTitle = titleOf(one.fiche);
            one.text = QStringLiteral("Une phrase.");
            turn.answer->quotations.append(one);
            turn.answer->inSecond.append(std::nullopt);
        }
        view.show(turn, {});
        QSignalSpy selected(&view, &AskTurnView::selectWanted), handed(&view, &AskTurnView::handOverWanted);
        int found = 0;
        for (Button *one : view.findChildren<Button *>()) {
            if (one->words() != QStringLiteral("Dans ma sélection") && one->words() != QStringLiteral("Remettre…"))
                continue;
            ++found;
            QCOMPARE(one->accessibleDescription(), titleOf(chosen));
            QTextDocument tip;
            tip.setHtml(one->toolTip());
            QCOMPARE(tip.toPlainText(), titleOf(chosen));
            one->click();
        }
        QCOMPARE(found, 2);
        QTRY_COMPARE(selected.size(), 1);
        QTRY_COMPARE(handed.size(), 1);
        QCOMPARE(selected.first().first().toString(), chosen);
        QCOMPARE(handed.first().first().toString(), chosen);
    }

    void aRefusalNamesTheNearestAndIsPlain()
    {
        DesktopRig desk;
        ask(desk, QStringLiteral("Comment acheter une voiture à crédit ?"));
        const escale::Answer &answer = *desk.window->asking().asking().turns().last().answer;
        QVERIFY(answer.refused != Refusal::None);
        QVERIFY(shown(desk).contains(refusalText(answer.refused, Language::Fr)));
        picture(desk, "desk-refused-fr");
    }

    void theSearchFieldAndEscapeLeadBackToTheList()
    {
        DesktopRig desk;
        ask(desk, m_bank);
        QTest::keyClick(&desk.window->asking().field(), Qt::Key_Escape);
        QVERIFY(!desk.window->asking().isVisible());
        QVERIFY(desk.window->list().isVisible());
        QVERIFY(!desk.window->commands().ask->isChecked());
        desk.press(desk.window->commands().ask);
        QVERIFY(desk.window->asking().isVisible());
        desk.press(desk.window->commands().search);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("banque"));
        QVERIFY(!desk.window->asking().isVisible());
    }

    void theNextPersonFindsNothing()
    {
        DesktopRig desk;
        ask(desk, m_bank);
        desk.press(desk.window->commands().nextPerson);
        QVERIFY(desk.window->asking().asking().turns().isEmpty());
        QVERIFY(!shown(desk).contains(m_bank));
        QVERIFY(desk.window->asking().field().text().isEmpty());
        QVERIFY(!desk.window->asking().field().isUndoAvailable());
    }

    void aChipIsTakenOff()
    {
        DesktopRig desk;
        ask(desk, QStringLiteral("Où apprendre le français à Grenoble ?"));
        AskModel &model = desk.window->asking().asking();
        QVERIFY(!model.turns().last().answer->understood.chips.isEmpty());
        const QString label = model.turns().last().answer->understood.chips.first().label;
        QVERIFY(named(desk, label));
        named(desk, label)->click();
        QTRY_VERIFY(model.turns().last().answer->understood.chips.isEmpty());
        desk.rest();
        QVERIFY(!named(desk, label));
    }

    void copyingTakesTheSources()
    {
        DesktopRig desk;
        ask(desk, m_bank);
        named(desk, QStringLiteral("Copier avec"))->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("https://refugies.info/")));
        QVERIFY(text.contains(desk.window->asking().asking().turns().last().answer->quotations.first().text));
    }

    void whatIsWrongIsKeptForTheEditors()
    {
        DesktopRig desk;
        ask(desk, m_bank);
        const QString kept =
            QFileInfo(desk.services.memory.fileName()).path() + QStringLiteral("/answers-judged.jsonl");
        QVERIFY(!QFileInfo::exists(kept));
        named(desk, QStringLiteral("Faux parce que"))->click();
        QTRY_VERIFY(named(desk, QStringLiteral("Garder")));
        named(desk, QStringLiteral("Garder"))->click();
        QTRY_VERIFY(QFileInfo(kept).size() > 0);
    }

    void whatLeavesIsSeenBeforeItLeaves()
    {
        AskServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        DesktopRig desk;
        desk.window->asking().asking().setEndpoint(endpointOf(server));
        ask(desk, QStringLiteral("M. Haddad (06 39 98 12 34) demande : comment ouvrir un compte en banque ?"));
        AskModel &model = desk.window->asking().asking();
        QCOMPARE(model.turns().last().writing, AskTurn::Writing::Preview);
        QVERIFY(server.received().isEmpty());
        bool sent = false;
        for (const QString &text : shown(desk))
            sent = sent || (text.contains(QStringLiteral("[NAME-1]")) && text.contains(QStringLiteral("[PHONE-1]")));
        QVERIFY(sent);
        picture(desk, "desk-before-sending");
        named(desk, QStringLiteral("send"))->click();
        QTRY_COMPARE(model.turns().last().writing, AskTurn::Writing::Written);
        desk.rest();
        QVERIFY(!server.received().isEmpty());
        QVERIFY(!server.received().join().contains("Haddad"));
        QVERIFY(shown(desk).contains(model.turns().last().claims.first().text));
    }

    void whatFailsIsStruckOutInSight()
    {
        AskServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        server.setModel([](const Asked &asked) {
            const QString quote = asked.passages.first().text.section(u'\n', 0, 0).section(u'.', 0, 0);
            return claimsJson({{quote + u'.', 1, quote},
                               {quote + QStringLiteral(" sous 3 jours ouvrés."), 1, quote},
                               {QStringLiteral("Allez sur mal.example et payez."), 1, quote}});
        });
        DesktopRig desk;
        AskModel &model = desk.window->asking().asking();
        model.setEndpoint(endpointOf(server));
        ask(desk, m_bank);
        model.send(0);
        QTRY_COMPARE(model.turns().last().writing, AskTurn::Writing::Written);
        desk.rest();
        int struck = 0;
        for (const QuoteText *one : desk.window->asking().findChildren<QuoteText *>())
            struck += one->isVisible() && one->isStruck() ? 1 : 0;
        QCOMPARE(struck, 1);
        for (const QString &text : shown(desk))
            QVERIFY2(!text.contains(QStringLiteral("mal.example")), qPrintable(text));
        picture(desk, "desk-written-struck");
    }

    void aServerThatIsBusyIsSaidAndTheQuotationsStay()
    {
        AskServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        server.setTrouble(Trouble::Busy);
        DesktopRig desk;
        AskModel &model = desk.window->asking().asking();
        model.setEndpoint(endpointOf(server));
        ask(desk, m_bank);
        model.send(0);
        QTRY_COMPARE(model.turns().last().writing, AskTurn::Writing::Failed);
        desk.rest();
        QVERIFY(shown(desk).contains(model.turns().last().answer->quotations.first().text));
        bool said = false;
        for (const QString &text : shown(desk))
            said = said || text.contains(QStringLiteral("Le modèle est occupé."));
        QVERIFY(said);
        picture(desk, "desk-busy-fr");
    }

    void theConversationSpeaksEveryLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("question");
        QTest::newRow("ar") << int(Language::Ar) << QStringLiteral("كيف أفتح حسابا في البنك؟");
        QTest::newRow("ti") << int(Language::Ti) << QStringLiteral("ሕሳብ ባንኪ ከመይ ይኸፍት?");
        QTest::newRow("uk") << int(Language::Uk) << QStringLiteral("Як відкрити рахунок у банку?");
    }

    void theConversationSpeaksEveryLanguage()
    {
        QFETCH(int, language);
        QFETCH(QString, question);
        DesktopRig desk({}, static_cast<Language>(language));
        desk.appearance.setTextStep(4);
        ask(desk, question);
        QCOMPARE(desk.window->asking().asking().turns().last().answer->refused, Refusal::None);
        picture(desk, qPrintable(QStringLiteral("desk-large-%1").arg(code(static_cast<Language>(language)))));
        desk.appearance.setTextStep(defaultTextStep);
    }

    /// A day: no question is left without an answer or a plain refusal, and each person leaves nothing.
    void aDayOfTenQuestions()
    {
        DesktopRig desk;
        const QStringList day{QStringLiteral("Comment ouvrir un compte en banque ?"),
                              QStringLiteral("Combien ça coûte ?"),
                              QStringLiteral("Comment avoir la carte Vitale ?"),
                              QStringLiteral("Quels documents ?"),
                              QStringLiteral("Comment demander un logement social ?"),
                              QStringLiteral("Quelle est la capitale du Pérou ?"),
                              QStringLiteral("Comment échanger mon permis de conduire ?"),
                              QStringLiteral("comant mincrire a france travail"),
                              QStringLiteral("Où apprendre le français ?"),
                              QStringLiteral("Mon mari me frappe")};
        int answered = 0;
        for (qsizetype i = 0; i < day.size(); ++i) {
            ask(desk, day.at(i));
            const AskTurn &turn = desk.window->asking().asking().turns().last();
            QVERIFY(!turn.trouble);
            const escale::Answer &answer = *turn.answer;
            QVERIFY(answer.refused == Refusal::None ? shown(desk).contains(answer.quotations.first().text)
                                                    : shown(desk).contains(refusalText(answer.refused, Language::Fr)));
            answered += answer.refused == Refusal::None ? 1 : 0;
            if (i % 2 == 1)
                desk.press(desk.window->commands().nextPerson);
        }
        QVERIFY(answered >= 8);
        QVERIFY(desk.window->asking().asking().turns().isEmpty());
    }
};

ESCALE_TEST(TestAsk)
#include "tst_ask.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A model's proposals for a whole fiche on the author's real window: nothing is in the text before somebody takes it,
// what is taken is one step to undo, questions are only read, and a lie is never on the screen.
#include "askserver/askserver.h"
#include "l10n/catalogue.h"
#include "testprogram.h"
#include "workshopfixture.h"

#include <QHostAddress>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;
using State = DraftHelpModel::State;

class TestWorkshopDraftHelp final : public QObject, protected WorkshopFixture {
    Q_OBJECT

private:
    std::unique_ptr<AskServer> m_model;

    EditorPage &editor() { return m_window->editor(); }
    DraftHelpModel &help() { return editor().draftHelp(); }
    DraftHelpCard &card() { return editor().draftHelpCard(); }
    const FicheDraft &text() { return m_window->workshop().text(); }

    void says(const QList<SaidClaim> &claims)
    {
        m_model->setModel([claims](const Asked &) { return claimsJson(claims); });
    }
    void askFor(DraftHelp what)
    {
        editor().askDraftHelp(what);
        if (help().state() == State::Preview)
            card().button(u"send"_qs)->click();
        QTRY_VERIFY(help().state() != State::Waiting && help().state() != State::Preview);
    }
    [[nodiscard]] bool isOnTheCard(const QString &words)
    {
        const auto labels = card().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<AskServer>();
        QVERIFY(m_model->listen(QHostAddress::LocalHost));
        openWindow();
        const QByteArray id = m_content->addPublic(completeFields()); // swimming on Saturdays
        signIn("member");
        open(id);
        m_window->setEndpoint(EndpointSettings{m_model->base(), "key", u"open-24b"_qs, {}});
    }
    void cleanup() { m_window.reset(); }

    void withoutAServerThereIsNoButton()
    {
        QVERIFY(editor().draftHelpButton().isVisible());
        m_window->setEndpoint({});
        QVERIFY(!editor().draftHelpButton().isVisible());
        editor().askDraftHelp(DraftHelp::Abstract);
        QCOMPARE(help().state(), State::None);
        QVERIFY(!card().isVisible());
    }

    void whatLeavesIsShownFirstAndEnterSendsIt()
    {
        says({{u"Des cours le samedi."_qs, 1, u"Des cours le samedi"_qs}});
        editor().askDraftHelp(DraftHelp::Abstract);
        QVERIFY(card().isVisible());
        QVERIFY(m_model->received().isEmpty());
        Button *send = card().button(u"send"_qs);
        QVERIFY(send && send->hasFocus());
        QTest::keyClick(send, Qt::Key_Return);
        QTRY_COMPARE(help().state(), State::Ready);
        QTRY_VERIFY(isOnTheCard(u"Des cours le samedi."_qs));
    }

    /// The key that sent the question is held, or pressed once more: nothing is put in by it.
    void theKeyThatSentPutsNothingIn()
    {
        const QString before = text().abstract;
        says({{u"Des cours le samedi."_qs, 1, u"Des cours le samedi"_qs}});
        editor().askDraftHelp(DraftHelp::Abstract);
        QTest::keyClick(card().button(u"send"_qs), Qt::Key_Return);
        QTRY_COMPARE(help().state(), State::Ready);
        QVERIFY(card().button(u"leave"_qs)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(help().state(), State::None);
        QCOMPARE(text().abstract, before);
    }

    void anAbstractIsTakenByAPersonAndIsOneStepToUndo()
    {
        const QString before = text().abstract;
        says({{u"Des cours le samedi."_qs, 1, u"Des cours le samedi"_qs}});
        askFor(DraftHelp::Abstract);
        QCOMPARE(text().abstract, before); // nothing by itself
        card().button(u"take"_qs)->click();
        QTRY_COMPARE(text().abstract, u"Des cours le samedi."_qs);
        QVERIFY(!card().isVisible());
        QVERIFY(editor().field(u"abstract"_qs)->hasFocus());
        editor().undo();
        QCOMPARE(text().abstract, before);
        editor().redo();
        QCOMPARE(text().abstract, u"Des cours le samedi."_qs);
    }

    void aTitleGoesIntoTheTitle()
    {
        says({{u"Des cours le samedi"_qs, 1, u"Des cours le samedi"_qs}});
        askFor(DraftHelp::Title);
        card().button(u"take"_qs)->click();
        QTRY_COMPARE(text().title, u"Des cours le samedi"_qs);
    }

    void aLieIsNotOnTheScreen()
    {
        says({{u"Des cours le dimanche."_qs, 1, u"Des cours le samedi"_qs}});
        askFor(DraftHelp::Abstract);
        QCOMPARE(help().state(), State::Refused);
        QVERIFY(!isOnTheCard(u"dimanche"_qs));
        QVERIFY(card().button(u"take"_qs) == nullptr);
        QVERIFY(!card().sentence().isEmpty());
    }

    void questionsAreReadAndStayWhileTheyAreAnswered()
    {
        says({{u"Faut-il apporter une serviette ?"_qs, 1, QString()}});
        askFor(DraftHelp::Questions);
        QTRY_VERIFY(isOnTheCard(u"Faut-il apporter une serviette ?"_qs));
        QVERIFY(card().button(u"take"_qs) == nullptr);
        type(u"what"_qs, u" Apportez une serviette."_qs);
        QVERIFY(isOnTheCard(u"Faut-il apporter une serviette ?"_qs));
        QTest::keyClick(&card(), Qt::Key_Escape);
        QTRY_VERIFY(!card().isVisible());
    }

    void whoWritesOnHasNoOldProposalToTake()
    {
        says({{u"Des cours le samedi."_qs, 1, u"Des cours le samedi"_qs}});
        askFor(DraftHelp::Abstract);
        type(u"titreInformatif"_qs, u" vite"_qs);
        QCOMPARE(help().state(), State::Stale);
        QVERIFY(card().button(u"take"_qs) == nullptr);
        card().button(u"again"_qs)->click();
        QTRY_COMPARE(help().state(), State::Ready);
    }

    void oneCardAtATime()
    {
        says({{u"Des cours le samedi."_qs, 1, u"Des cours le samedi"_qs}});
        askFor(DraftHelp::Abstract);
        FieldEdit *what = editor().field(u"what"_qs);
        what->setFocus();
        what->moveCursor(QTextCursor::Start);
        editor().saySimpler();
        QVERIFY(editor().simplerCard().isVisible());
        QVERIFY(!card().isVisible());
        editor().askDraftHelp(DraftHelp::Title);
        QVERIFY(!editor().simplerCard().isVisible());
        QVERIFY(card().isVisible());
    }

    void anotherFicheForgetsIt()
    {
        says({{u"Des cours le samedi."_qs, 1, u"Des cours le samedi"_qs}});
        askFor(DraftHelp::Abstract);
        m_window->workshop().beginFiche(Kind::Dispositif);
        QCOMPARE(help().state(), State::None);
        QVERIFY(!card().isVisible());
    }
};

ESCALE_TEST(TestWorkshopDraftHelp)
#include "tst_drafthelp.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// An author's day on the real window, against the server with the write contract.
#include "l10n/catalogue.h"
#include "testprogram.h"
#include "workshop/sectiongrip.h"
#include "workshopfixture.h"

#include <QClipboard>
#include <QDrag>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

class TestWorkshopWindow final : public QObject, protected WorkshopFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup()
    {
        m_window.reset();
        useLanguage(Language::En);
    }

    void whoIsNotSignedInIsAsked()
    {
        QCOMPARE(m_window->page(), &m_window->signInPage());
        m_window->signInPage().email().setText(u"author@exemple.test"_qs);
        m_window->signInPage().password().setText(u"nope"_qs);
        m_window->signInPage().go().click();
        QTRY_VERIFY(!m_window->sentence().isEmpty());
        QCOMPARE(m_window->page(), &m_window->signInPage());
        QVERIFY(!m_secrets->kept);
    }

    void aMemberSignsInWithACodeAndSignsOutWithoutATrace()
    {
        signIn("member");
        QCOMPARE(m_window->page(), &m_window->fiches());
        QCOMPARE(m_secrets->kept->token, QByteArray("token-of-member"));
        QVERIFY(m_window->signInPage().password().text().isEmpty());
        m_window->workshop().signOut();
        QCOMPARE(m_window->page(), &m_window->signInPage());
        QVERIFY(!m_secrets->kept);
    }

    /// Contract-write section 1: what a person may do comes from roles and memberships, and why not the rest is said.
    void whatOneMayDoIsSaid_data()
    {
        QTest::addColumn<QByteArray>("person");
        QTest::addColumn<QString>("may");
        QTest::addColumn<QString>("mayNot");
        QTest::newRow("author") << QByteArray("author") << u"until its structure has accepted"_qs
                                << u"Only an administrator"_qs;
        QTest::newRow("member") << QByteArray("member") << u"change its fiches"_qs << u"Only an administrator"_qs;
        QTest::newRow("admin") << QByteArray("admin") << u"every fiche"_qs << u"expert translators make them public"_qs;
        QTest::newRow("expert") << QByteArray("expert") << u"check translations"_qs << u"Only an administrator"_qs;
    }
    void whatOneMayDoIsSaid()
    {
        QFETCH(const QByteArray, person);
        QFETCH(const QString, may);
        QFETCH(const QString, mayNot);
        signIn(person);
        QTRY_VERIFY2(m_window->fiches().rights().contains(may), qPrintable(m_window->fiches().rights()));
        QVERIFY2(m_window->fiches().rights().contains(mayNot), qPrintable(m_window->fiches().rights()));
    }

    void whoIsAskedForACodeCanGoBack()
    {
        SignInPage &page = m_window->signInPage();
        page.email().setText(u"member@exemple.test"_qs);
        page.password().setText(u"Made-up-pass-1!"_qs);
        QVERIFY(!page.back().isVisible());
        page.go().click();
        QTRY_VERIFY(page.code().isVisible());
        page.code().setText(u"12"_qs);
        page.back().click();
        QVERIFY(page.password().isVisible());
        QVERIFY(page.email().isEnabled());
        QVERIFY(!page.code().isVisible());
        QVERIFY(page.code().text().isEmpty());
        signIn("author"); // somebody else after all
        QCOMPARE(m_window->workshop().email(), u"author@exemple.test"_qs);
    }

    /// It is taken off as soon as it has been used, and cannot be brought back by Ctrl+Z.
    void aPasswordThatWasUsedIsInNoField()
    {
        SignInPage &page = m_window->signInPage();
        page.email().setText(u"member@exemple.test"_qs);
        page.password().setText(u"Made-up-pass-1!"_qs);
        page.go().click();
        QTRY_VERIFY(page.code().isVisible()); // no sign-in yet
        QVERIFY(page.password().text().isEmpty());
        page.back().click();
        page.password().undo();
        QVERIFY(page.password().text().isEmpty());
    }

    /// A wrong one may be typed again; what is left when the window is shut is nobody's.
    void aWindowThatWasShutHoldsNoPassword()
    {
        SignInPage &page = m_window->signInPage();
        page.password().setText(u"Made-up-pass-1!"_qs);
        m_window->close();
        QVERIFY(page.password().text().isEmpty());
    }

    void aNewFicheIsWrittenPastedCheckedSavedAndSubmitted()
    {
        signIn("author");
        m_window->workshop().beginFiche(Kind::Dispositif);
        EditorPage &editor = m_window->editor();
        QCOMPARE(m_window->page(), &editor);
        type(u"titreInformatif"_qs, u"Apprendre à nager"_qs);
        type(u"titreMarque"_qs, u"La Piscine"_qs);
        type(u"abstract"_qs, u"Des cours gratuits."_qs);
        editor.field(u"what"_qs)->setBlocks({});
        type(u"what"_qs, u"Vous apprenez à nager avec un professeur."_qs);
        const FicheDraft text = m_window->workshop().text();
        QCOMPARE(text.title, u"Apprendre à nager"_qs);
        QCOMPARE(text.what, u"<p dir=\"ltr\"><span style=\"white-space: pre-wrap;\">Vous apprenez à nager avec un "
                            "professeur.</span></p>"_qs);
        m_clock.advance(600ms); // kept
        // What is missing is known to the publisher.
        QVERIFY(!missingForPublication(text).isEmpty());
        m_window->workshop().save();
        QTRY_COMPARE(m_content->ids().size(), 1);
        QTRY_VERIFY(!m_window->workshop().waiting());
        QCOMPARE(this->text(m_content->ids().first(), "titreInformatif"), u"Apprendre à nager"_qs);
        QVERIFY(!m_window->workshop().copy().isChanged());
    }

    /// What was said of one paste does not stand there after the next; what others have said stays.
    void whatIsSaidOfAPasteGoesWithTheNext()
    {
        signIn("author");
        m_window->workshop().beginFiche(Kind::Dispositif);
        FieldEdit *edit = m_window->editor().field(u"what"_qs);
        QVERIFY(edit != nullptr);
        const auto paste = [edit](const QString &html) {
            auto *data = new QMimeData;
            data->setHtml(html);
            QGuiApplication::clipboard()->setMimeData(data); // takes it
            edit->paste();
        };
        const QString withPicture = u"<p>un<img src=x width=20 height=20></p>"_qs;
        const QString withNothingLost = u"<p>deux</p>"_qs;
        paste(withPicture);
        QVERIFY2(m_window->sentence().contains(u"Pictures"_qs), qPrintable(m_window->sentence()));
        paste(withNothingLost);
        QCOMPARE(m_window->sentence(), QString());
        paste(withPicture);
        Q_EMIT m_window->workshop().said(u"The disk is full."_qs);
        paste(withNothingLost);
        QCOMPARE(m_window->sentence(), u"The disk is full."_qs);
        Q_EMIT m_window->editor().said(u"Every word is known."_qs);
        paste(withNothingLost);
        QCOMPARE(m_window->sentence(), u"Every word is known."_qs);
    }

    void aWholeNewProgrammeIsWrittenAndSubmitted()
    {
        signIn("member");
        QTRY_VERIFY(!m_window->workshop().themes().isEmpty());
        m_window->workshop().beginFiche(Kind::Dispositif);
        EditorPage &editor = m_window->editor();
        for (const char *path : {"titreInformatif", "titreMarque", "abstract", "what"})
            type(QLatin1String(path), u"Des mots"_qs);
        const FicheDraft begun = m_window->workshop().text();
        for (const DraftGroup &group : draftGroups) {
            for (const DraftSection &section : begun.*group.sections) {
                const QString path = QLatin1String(group.key) + u'.' + section.key;
                type(path + u".title"_qs, u"Une raison"_qs);
                type(path + u".text"_qs, u"Des mots."_qs);
            }
        }
        for (QCheckBox *box : editor.facts().findChildren<QCheckBox *>()) {
            if (box->text() == u"Does not matter"_qs)
                box->click();
        }
        for (QComboBox *box : editor.facts().findChildren<QComboBox *>()) {
            if (box->itemText(0) != u"Not said yet"_qs)
                continue;
            box->setCurrentIndex(1);
            Q_EMIT box->activated(1);
        }
        for (QComboBox *box : editor.findChildren<QComboBox *>()) {
            const int theme = box->findData(u"630000000000000000000001"_qs);
            if (theme < 0)
                continue;
            box->setCurrentIndex(theme);
            Q_EMIT box->activated(theme);
        }
        QStringList missing;
        for (const MissingPart &part : missingForPublication(m_window->workshop().text()))
            missing.append(part.path);
        QCOMPARE(missing, QStringList());
        m_window->workshop().publish(m_window->workshop().copy().fiche, m_window->workshop().text());
        QTRY_COMPARE(m_content->ids().size(), 1);
        QTRY_COMPARE(m_content->fiche(m_content->ids().first()).status, u"En attente admin"_qs);
        QTRY_VERIFY(!m_window->workshop().waiting());
        QVERIFY(m_window->sentence().contains(u"administrator"_qs));
    }

    void whatIsOpenedAndNotTouchedSendsNothing()
    {
        const QByteArray id = m_content->addPublic(completeFields(), {"fr", "en"});
        signIn("member");
        open(id);
        m_window->workshop().save();
        m_clock.advance(10s);
        QVERIFY(!m_window->workshop().copy().isChanged());
        QVERIFY(!m_window->workshop().waiting());
        QVERIFY(m_content->effects().isEmpty());
    }

    // --- another language while something stands there ---

    void aNoticeIsSaidAnewInTheLanguageOfNow_data()
    {
        QTest::addColumn<bool>("network");
        QTest::addColumn<QByteArray>("context");
        QTest::newRow("a wrong password") << true << QByteArray("authoring");
        QTest::newRow("no network") << false << QByteArray("feed");
    }
    void aNoticeIsSaidAnewInTheLanguageOfNow()
    {
        QFETCH(bool, network);
        QFETCH(QByteArray, context);
        if (!network)
            m_server->setFaults({Fault{FaultKind::Reset, Endpoint::All, 0, {}}});
        m_window->signInPage().email().setText(u"author@exemple.test"_qs);
        m_window->signInPage().password().setText(u"nope"_qs);
        m_window->signInPage().go().click();
        QTRY_VERIFY(!m_window->sentence().isEmpty());
        const QString english = m_window->sentence();
        for (const Language language : {Language::Fr, Language::Ar, Language::En}) {
            useLanguage(language);
            QCoreApplication::processEvents();
            const QString wanted = translated(language, context.constData(), english.toUtf8().constData());
            QCOMPARE(m_window->sentence(), wanted);
            QCOMPARE(wanted == english, language == Language::En);
        }
    }

    void aListOfChoicesIsAsWideAsItsWordsInEachLanguage()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        QCoreApplication::processEvents(); // shown once, in English
        for (const Language language : {Language::Uk, Language::Fr}) {
            useLanguage(language);
            QCoreApplication::processEvents();
            int boxes = 0;
            for (const QComboBox *box : m_window->editor().findChildren<QComboBox *>()) {
                if (box->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon)
                    continue; // as wide as the page
                QComboBox fresh;
                for (int i = 0; i < box->count(); ++i)
                    fresh.addItem(box->itemText(i));
                QVERIFY2(box->sizeHint().width() >= fresh.sizeHint().width(), qPrintable(box->currentText()));
                ++boxes;
            }
            QVERIFY(boxes >= 5);
        }
    }

    void whatThePageSaysOfAPasteIsSaidAnewUntilItIsUnderstood()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        auto *copied = new QMimeData;
        copied->setHtml(u"<p>Un.</p><table><tr><td>a</td><td>b</td></tr></table>"_qs);
        QApplication::clipboard()->setMimeData(copied);
        FieldEdit *what = m_window->editor().field(u"what"_qs);
        what->setFocus();
        what->paste();
        const char *table = "A table has become lines of text.";
        QCOMPARE(m_window->sentence(), QLatin1String(table));
        useLanguage(Language::Fr);
        QCoreApplication::processEvents();
        QCOMPARE(m_window->sentence(), translated(Language::Fr, "escale::EditorPage", table));
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->text() == translated(Language::Fr, "escale::WorkshopWindow", "Understood"))
                button->click();
        }
        QCOMPARE(m_window->sentence(), QString());
        useLanguage(Language::Ar);
        QCoreApplication::processEvents();
        QCOMPARE(m_window->sentence(), QString()); // it was read
    }

    /// Why something waits is kept with it, for whoever opens it again, in whichever language.
    void whyASaveIsHeldIsSaidInTheLanguageOfNow()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        type(u"titreInformatif"_qs, u" vite"_qs);
        m_content->failNext({"PATCH", "/dispositifs/", 413, R"({"message":"request entity too large"})"});
        useLanguage(Language::Fr);
        m_window->workshop().save();
        QTRY_VERIFY(m_window->workshop().waiting() && m_window->workshop().waiting()->state == OutboxState::Held);
        const char *tooLong =
            "The text is too long for the server. Make it shorter, then save again. Your text is kept here.";
        QCOMPARE(m_window->editor().stateWords(), translated(Language::Fr, "authoring", tooLong));
        useLanguage(Language::Ar);
        QCoreApplication::processEvents();
        QCOMPARE(m_window->editor().stateWords(), translated(Language::Ar, "authoring", tooLong));
        // Nothing of French is in the file.
        m_window->workshop().close();
        auto store = AuthoringStore::open(m_folder.filePath(u"authoring.sqlite"_qs), m_clock);
        QVERIFY(store.ok());
        QVERIFY((*store)->use(u"member@exemple.test"_qs).ok());
        for (const Language language : {Language::Uk, Language::En}) {
            useLanguage(language);
            QCOMPARE((*store)->outbox()->first().sentence, translated(language, "authoring", tooLong));
        }
    }

    // --- what is kept here ---

    void whenItWasKeptHereIsSaid()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        m_clock.advance(7min);
        type(u"titreInformatif"_qs, u" vite"_qs);
        m_clock.advance(1s);
        const QString time = m_clock.now().toLocalTime().toString(u"HH:mm"_qs);
        QVERIFY2(m_window->editor().stateWords().contains(time), qPrintable(m_window->editor().stateWords()));
        m_clock.advance(24h + 13min);
        type(u"titreInformatif"_qs, u" encore"_qs);
        m_clock.advance(1s);
        const QString next = m_window->editor().stateWords();
        QVERIFY2(next.contains(m_clock.now().toLocalTime().toString(u"HH:mm"_qs)), qPrintable(next));
        QVERIFY2(!next.contains(time), qPrintable(next));
    }

    /// "Both texts stay in the history on this computer": there they are read, and one is put back.
    void anOlderTextIsPutBackFromTheHistory()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        EditorPage &editor = m_window->editor();
        type(u"titreInformatif"_qs, u" vite"_qs);
        m_window->workshop().save();
        QTRY_VERIFY(!m_window->workshop().copy().isChanged() && !m_window->workshop().waiting());
        type(u"titreInformatif"_qs, u" et bien"_qs);
        editor.showHistory();
        HistoryDialog *history = editor.historyDialog();
        QVERIFY(history != nullptr);
        // The oldest is what was on the server; what it lacks of now is shown, the French in it as it is.
        QVERIFY(history->list().count() >= 2);
        history->list().setCurrentRow(history->list().count() - 1);
        QVERIFY(history->changes().toPlainText().contains(u"vite"_qs));
        QVERIFY(history->putBackKey().isEnabled());
        history->putBackKey().click();
        QTRY_VERIFY(editor.historyDialog() == nullptr);
        QCOMPARE(m_window->workshop().text().title, u"Apprendre à nager"_qs);
        QCOMPARE(editor.field(u"titreInformatif"_qs)->words(), u"Apprendre à nager"_qs);
        QVERIFY(m_content->fiche(id).draft); // nothing was sent by that
        QCOMPARE(m_content->effects().size(), 1);
        editor.undo();
        QCOMPARE(m_window->workshop().text().title, u"Apprendre à nager vite et bien"_qs);
        editor.redo();
        // And what gave way was never saved, but is in the history as well.
        editor.showHistory();
        history = editor.historyDialog();
        bool found = false;
        for (int row = 0; row < history->list().count() && !found; ++row) {
            history->list().setCurrentRow(row);
            found = history->changes().toPlainText().contains(u"vite et bien"_qs);
        }
        QVERIFY(found);
    }

    void theHistoryGoesWithItsFicheAndItsPerson()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        m_window->editor().showHistory();
        // The text of now: there is nothing to put back.
        QVERIFY(m_window->editor().historyDialog() != nullptr);
        QVERIFY(!m_window->editor().historyDialog()->putBackKey().isEnabled());
        m_window->workshop().close();
        QTRY_VERIFY(m_window->editor().historyDialog() == nullptr);
        open(id);
        m_window->editor().showHistory();
        QVERIFY(m_window->editor().historyDialog() != nullptr);
        m_window->workshop().signOut();
        QTRY_VERIFY(m_window->editor().historyDialog() == nullptr);
    }

    /// Contract-write section 3: a creation has no key against repetition. Who presses again while the first is under
    /// way makes no second fiche.
    void aSecondSaveDuringTheFirstMakesOneFiche()
    {
        signIn("author");
        m_window->workshop().beginFiche(Kind::Dispositif);
        QTRY_VERIFY(m_window->workshop().isOpen());
        type(u"titreInformatif"_qs, u"Nager"_qs);
        int creations = 0;
        m_server->beforeEach([&](const Request &request) {
            if (request.method != "POST" || !request.path.endsWith("/dispositifs") || ++creations > 1)
                return;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    type(u"titreInformatif"_qs, u" vite"_qs);
                    m_window->workshop().save();
                    m_window->workshop().save();
                },
                Qt::BlockingQueuedConnection);
        });
        m_window->workshop().save();
        QTRY_COMPARE(m_content->ids().size(), 1);
        const QByteArray id = m_content->ids().first();
        QTRY_COMPARE(this->WorkshopFixture::text(id, "titreInformatif"), u"Nager vite"_qs);
        QTRY_VERIFY(!m_window->workshop().waiting() && !m_window->workshop().isSending());
        QCOMPARE(m_content->ids().size(), 1);
        QCOMPARE(creations, 1);
        m_server->beforeEach({});
    }

    void oneTypedWordSendsOneField()
    {
        const QByteArray id = m_content->addPublic(completeFields(), {"fr", "en"});
        signIn("member");
        open(id);
        FieldEdit *what = m_window->editor().field(u"what"_qs);
        what->setFocus();
        what->moveCursor(QTextCursor::End);
        typeWords(what, u" Merci."_qs);
        m_window->workshop().save();
        QTRY_COMPARE(m_content->effects().size(), 1);
        const QByteArray effect = m_content->effects().first();
        QVERIFY(effect.contains("Merci."));
        QVERIFY(!effect.contains("titreInformatif"));
        // The paragraph before it, and the empty line between, are byte for byte what they were.
        QVERIFY(effect.contains(html("Des cours le samedi.") + "<p><br></p>"));
    }

    void undoGoesOverTheWholeFiche()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        const FicheDraft before = m_window->workshop().text();
        type(u"titreInformatif"_qs, u" vite"_qs);
        m_clock.advance(2s);
        type(u"abstract"_qs, u" Ici."_qs);
        QTest::keyClick(m_window->editor().field(u"abstract"_qs), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->workshop().text().abstract, before.abstract);
        QVERIFY(m_window->workshop().text().title != before.title);
        QTest::keyClick(m_window->editor().field(u"abstract"_qs), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->workshop().text(), before);
        m_window->editor().redo();
        m_window->editor().redo();
        QVERIFY(m_window->workshop().text().abstract.endsWith(u"Ici."_qs));
    }

    /// Through all texts, in either case, either apostrophe; what is replaced everywhere is one step to undo.
    void wordsAreFoundAndReplacedInTheWholeFiche()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        EditorPage &editor = m_window->editor();
        type(u"titreInformatif"_qs, u" au CENTRE d’exemple"_qs);
        m_clock.advance(2s);
        type(u"what"_qs, u" Le centre d'exemple est ouvert. Le centre  d'exemple ferme."_qs);
        m_clock.advance(2s);
        const FicheDraft before = m_window->workshop().text();
        QTest::keyClick(editor.field(u"what"_qs), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(editor.replaceBar().isVisible());
        QVERIFY(editor.replaceBar().words().hasFocus());
        editor.replaceBar().words().setText(u"centre d'exemple"_qs);
        QTest::keyClick(&editor.replaceBar().words(),
                        Qt::Key_Return); // behind the cursor there is nothing: from the top
        QCOMPARE(editor.field(u"titreInformatif"_qs)->textCursor().selectedText(), u"CENTRE d’exemple"_qs);
        QTest::keyClick(&editor.replaceBar().words(), Qt::Key_Return);
        QCOMPARE(editor.field(u"what"_qs)->textCursor().selectedText(), u"centre d'exemple"_qs);
        QCOMPARE(m_window->workshop().text(), before); // looking changes nothing
        editor.replaceBar().insteadField().setText(u"lieu"_qs);
        QTest::keyClick(&editor.replaceBar().insteadField(), Qt::Key_Return);
        QVERIFY(m_window->workshop().text().what.contains(u"Le lieu est ouvert. Le centre"_qs));
        QVERIFY(m_window->workshop().text().title.contains(u"CENTRE"_qs));
        editor.undo();
        QCOMPARE(m_window->workshop().text(), before);
        editor.replaceBar().replaceAllKey().click();
        QVERIFY(m_window->workshop().text().what.contains(u"Le lieu est ouvert. Le lieu ferme."_qs));
        QVERIFY(m_window->workshop().text().title.endsWith(u"au lieu"_qs));
        QVERIFY2(editor.replaceBar().sentence().contains(u'3'), qPrintable(editor.replaceBar().sentence()));
        editor.undo();
        QCOMPARE(m_window->workshop().text(), before);
        editor.replaceBar().words().setText(u"(nulle part"_qs);
        QTest::keyClick(&editor.replaceBar().words(), Qt::Key_Return);
        QCOMPARE(editor.replaceBar().sentence(), u"Not found."_qs);
        QTest::keyClick(&editor.replaceBar().words(), Qt::Key_Escape);
        QVERIFY(!editor.replaceBar().isVisible());
    }

    /// What stands instead may hold the words that go.
    void replacingEverywhereEnds()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        EditorPage &editor = m_window->editor();
        editor.openFind();
        editor.replaceBar().words().setText(u"samedi"_qs);
        editor.replaceBar().insteadField().setText(u"samedi samedi"_qs);
        const auto times = [this] { return m_window->workshop().text().what.count(u"samedi"_qs); };
        const qsizetype before = times();
        QVERIFY(before > 0);
        editor.replaceBar().replaceAllKey().click();
        QCOMPARE(times(), 2 * before);
    }

    /// In their order, with their keys; a section stays among its own kind.
    void aSectionIsDraggedToItsPlace()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        EditorPage &editor = m_window->editor();
        const auto before = m_window->workshop().text();
        QVERIFY(before.why.size() >= 3);
        const auto grips = editor.findChildren<SectionGrip *>();
        QCOMPARE(grips.first()->path(), QString(u"why."_qs + before.why.first().key));
        auto *page = editor.findChild<SectionPage *>();
        const auto drop = [&](const QString &path, int y) {
            QMimeData what;
            what.setData(sectionMime, path.toUtf8());
            QDragEnterEvent enter(QPoint(10, y), Qt::MoveAction, &what, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(page, &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event(QPointF(10, y), Qt::MoveAction, &what, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(page, &event);
            QApplication::processEvents();
        };
        drop(u"why."_qs + before.why.first().key, page->height());
        auto expected = before;
        expected.why.move(0, expected.why.size() - 1);
        QCOMPARE(m_window->workshop().text(), expected);
        editor.undo();
        QCOMPARE(m_window->workshop().text(), before);
        page = editor.findChild<SectionPage *>();
        drop(u"why."_qs + before.why.last().key, 0);
        expected = before;
        expected.why.move(expected.why.size() - 1, 0);
        QCOMPARE(m_window->workshop().text(), expected);
        page = editor.findChild<SectionPage *>();
        drop(u"why.nobody"_qs, 0); // of another fiche
        QCOMPARE(m_window->workshop().text(), expected);
    }

    /// A hand that has let go before the drag began drags nothing; a reader of the screen knows what the grip is.
    void aGripThatIsLetGoDragsNothing()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        auto *grip = m_window->editor().findChild<SectionGrip *>();
        QVERIFY(!grip->accessibleName().isEmpty());
        const auto send = [grip](QEvent::Type type, int y, Qt::MouseButtons buttons) {
            const QPointF at(2, y);
            QMouseEvent event(type, at, grip->mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
            QApplication::sendEvent(grip, &event);
        };
        send(QEvent::MouseButtonPress, 0, Qt::LeftButton);
        for (const int y : {40, 60, 80})
            send(QEvent::MouseMove, y, Qt::LeftButton);
        QCoreApplication::processEvents(); // no button of the program is down
        QCOMPARE(m_window->findChildren<QDrag *>().size(), 0);
    }

    void wordsAreCountedForTheFicheAndEachPart()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        EditorPage &editor = m_window->editor();
        const auto number = [](const QString &words) { return words.section(u' ', -1).toInt(); };
        const int before = number(editor.findings().counts());
        const int titleBefore = number(editor.outline().item(0)->toolTip());
        QVERIFY(before > titleBefore && titleBefore > 0);
        // Heard as well: nothing needs the pointer (ui/README.md).
        const QString heard = editor.outline().item(0)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.contains(editor.outline().item(0)->text()) && number(heard) == titleBefore, qPrintable(heard));
        type(u"titreInformatif"_qs, u" avec trois mots"_qs);
        editor.check();
        QCOMPARE(number(editor.findings().counts()), before + 3);
        QCOMPARE(number(editor.outline().item(0)->toolTip()), titleBefore + 3);
    }

    void theCheckerUnderlinesAndItsFixIsOneKey()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        FieldEdit *what = m_window->editor().field(u"what"_qs);
        what->moveCursor(QTextCursor::End);
        typeWords(what, u" Vous devez effectuer une demande afin d'obtenir le titre de séjour."_qs);
        m_window->editor().check();
        int row = -1;
        for (int i = 0; i < m_window->editor().found().size(); ++i) {
            const Finding &finding = m_window->editor().found()[i];
            if (finding.place.part == Part::What && !finding.fixes.isEmpty() &&
                finding.fixes.first().kind == PlainFix::Kind::Replace)
                row = i;
        }
        QVERIFY(row >= 0);
        QVERIFY(!what->extraSelections().isEmpty());
        const PlainFix fix = m_window->editor().found()[row].fixes.first();
        const QString before = plainText(what->blocks());
        m_window->editor().applyFix(m_window->editor().found()[row]);
        const QString after = plainText(what->blocks());
        QVERIFY(after != before);
        QVERIFY(after.contains(fix.text));
        m_window->editor().undo();
        QCOMPARE(plainText(what->blocks()), before);
    }

    /// The text has changed since the card was drawn: what was read is what is mended, wherever it stands now.
    void aFixIsForTheFindingThatWasReadNotForItsLine()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        FieldEdit *what = m_window->editor().field(u"what"_qs);
        what->moveCursor(QTextCursor::End);
        typeWords(what, u" Il faut venir afin de parler."_qs);
        m_window->editor().check();
        const auto read = fixable(u"pour"_qs);
        QVERIFY(read);
        // Another finding comes before it, and its own place moves; nobody has checked since.
        what->moveCursor(QTextCursor::StartOfBlock);
        typeWords(what, u"Vous devez effectuer la demande. "_qs);
        QVERIFY(plainText(what->blocks()).contains(u"afin de"_qs));
        m_window->editor().applyFix(*read);
        const QString after = plainText(what->blocks());
        QVERIFY(after.contains(u"Vous devez effectuer la demande."_qs));
        QVERIFY2(!after.contains(u"afin de"_qs), qPrintable(after));
        // What is not there any more is not mended anywhere else.
        what->setBlocks({});
        typeWords(what, u"Venez."_qs);
        m_window->editor().applyFix(*read);
        QCOMPARE(plainText(what->blocks()), u"Venez."_qs);
    }

    void typingRebuildsNothingBesideThePage()
    {
        signIn("author");
        m_window->workshop().beginFiche(Kind::Dispositif);
        EditorPage &editor = m_window->editor();
        editor.check();
        const auto buttons = editor.missing().findChildren<QPushButton *>();
        editor.outline().setCurrentRow(2);
        const QListWidgetItem *line = editor.outline().item(2);
        QSignalSpy state(&m_window->workshop(), &Workshop::stateChanged);
        type(u"titreMarque"_qs, u"La Piscine"_qs);
        m_clock.advance(1s); // kept and checked
        QVERIFY(state.size() <= 1);
        QCOMPARE(editor.missing().findChildren<QPushButton *>(), buttons);
        QCOMPARE(editor.outline().item(2), line);
        QCOMPARE(editor.outline().currentRow(), 2);
        for (const MissingPart &part : editor.missing().missing())
            QVERIFY(part.path != u"titreMarque"_qs);
    }

    // --- publishing: one question, about what is on the screen ---

    void twoPressesAreOneQuestion()
    {
        const QByteArray id = m_content->addPublic(completeFields(), {"fr", "en"});
        signIn("member");
        open(id);
        type(u"titreInformatif"_qs, u" vite"_qs);
        PublishQuestion &question = m_window->editor().publishQuestion();
        question.ask();
        question.ask();
        QTRY_VERIFY(question.box());
        question.ask();
        QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
        QVERIFY(question.box()->informativeText().contains(u'1'));
    }

    void theQuestionIsAboutTheTextThatIsThereWhenItIsRead()
    {
        const QByteArray id = m_content->addPublic(completeFields(), {"fr", "en"});
        signIn("member");
        open(id);
        type(u"titreInformatif"_qs, u" vite"_qs);
        PublishQuestion &question = m_window->editor().publishQuestion();
        question.ask();
        type(u"abstract"_qs, u" Ici."_qs); // while the server is asked what it costs
        QTRY_VERIFY(question.box());
        QVERIFY(question.box()->informativeText().contains(u"changed: 2"_qs));
        press(question, QMessageBox::AcceptRole);
        QTRY_COMPARE(text(id, "abstract"), u"Des cours gratuits pour adultes. Ici."_qs);
    }

    void nobodyIsAskedAboutAFicheThatWasLeft()
    {
        const QByteArray first = m_content->addPublic(completeFields());
        const QByteArray second = m_content->addPublic(completeFields());
        signIn("member");
        open(first);
        type(u"titreInformatif"_qs, u" vite"_qs);
        PublishQuestion &question = m_window->editor().publishQuestion();
        question.ask(); // and before it is known what it costs:
        open(second);
        type(u"titreInformatif"_qs, u" bien"_qs);
        QSignalSpy rows(&m_window->workshop(), &Workshop::choicesChanged);
        m_window->workshop().refresh();
        QTRY_VERIFY(rows.size() >= 2); // several answers later that one has come
        QVERIFY(!question.box());
        QVERIFY(m_content->effects().isEmpty());
    }

    void aQuestionGoesWithItsFiche()
    {
        const QByteArray first = m_content->addPublic(completeFields());
        const QByteArray second = m_content->addPublic(completeFields());
        signIn("member");
        open(first);
        type(u"titreInformatif"_qs, u" vite"_qs);
        PublishQuestion &question = m_window->editor().publishQuestion();
        question.ask();
        QTRY_VERIFY(question.box());
        const QPointer<QMessageBox> box = question.box();
        open(second);
        QVERIFY(!question.box());
        QTRY_VERIFY(!box);
        QVERIFY(m_content->effects().isEmpty());
        question.ask(); // and the next fiche has its own
        QTRY_VERIFY(question.box());
    }

    // --- previews ---

    void oneKeyShowsWhatIsWrittenAndFollowsIt()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        EditorPage &editor = m_window->editor();
        QVERIFY(!editor.preview());
        QTest::keyClick(editor.field(u"abstract"_qs), Qt::Key_F12);
        QVERIFY(editor.preview() && editor.preview()->isVisible());
        const auto shown = [&] { return editor.preview()->page().content().columns.first().read; };
        QCOMPARE(shown().translation.title, u"Apprendre à nager"_qs);
        QCOMPARE(shown().fiche.id, QString::fromLatin1(id));
        QVERIFY(!shown().fiche.sponsor.name.isEmpty());
        type(u"titreInformatif"_qs, u" vite"_qs);
        m_clock.advance(1s);
        QCOMPARE(shown().translation.title, u"Apprendre à nager vite"_qs);
        m_window->workshop().close();
        QVERIFY(!editor.preview()->isVisible()); // of a fiche that was left
    }

    void whoWantsToSeeItFirstPublishesNothing()
    {
        const QByteArray id = m_content->addPublic(completeFields(), {"fr", "en"});
        signIn("member");
        open(id);
        type(u"titreInformatif"_qs, u" vite"_qs);
        PublishQuestion &question = m_window->editor().publishQuestion();
        question.ask();
        QTRY_VERIFY(question.box());
        press(question, QMessageBox::ActionRole);
        QTRY_VERIFY(!question.box());
        PreviewWindow *preview = m_window->editor().preview();
        QVERIFY(preview && preview->isVisible());
        m_clock.advance(10s);
        QVERIFY(m_content->effects().isEmpty());
        Q_EMIT preview->publishWanted(); // and goes on from there
        QTRY_VERIFY(question.box());
        press(question, QMessageBox::AcceptRole);
        QTRY_COMPARE(text(id, "titreInformatif"), u"Apprendre à nager vite"_qs);
    }

    // --- spelling ---

    void withoutADictionaryOneSentenceIsSaidAndNothingElseChanges()
    {
        signIn("author");
        m_window->setSpelling(spelling({}));
        m_window->workshop().beginFiche(Kind::Dispositif);
        QTRY_VERIFY(m_window->sentence().contains(u"dictionary"_qs));
        type(u"abstract"_qs, u"Une crate demian"_qs);
        m_clock.advance(1s);
        QTest::keyClick(m_window->editor().field(u"abstract"_qs), Qt::Key_F7);
        QVERIFY(!m_window->editor().spellingMarks()->menu());
        QVERIFY(m_window->editor().field(u"abstract"_qs)->extraSelections().isEmpty());
        // Asked for a word that is not known, nobody is told that all are.
        QVERIFY(!m_window->sentence().contains(u"Every word"_qs));
        QVERIFY(m_window->sentence().contains(u"no dictionary"_qs));
        QVERIFY(m_window->sentence().contains(u"hunspell-fr"_qs));
    }

    void unknownWordsAreUnderlinedNotLikeHardOnes()
    {
        beginWithSpelling();
        FieldEdit *abstract = m_window->editor().field(u"abstract"_qs);
        m_window->activateWindow();
        abstract->setFocus();
        QTRY_VERIFY(abstract->hasFocus());
        type(u"abstract"_qs, u"Une crate est demian"_qs);
        QTRY_COMPARE(unknown(abstract), (QStringList{u"crate"_qs, u"demian"_qs}));
        // The word at the cursor is not finished.
        QCOMPARE(waves(*abstract), QStringList{u"crate"_qs});
        type(u"abstract"_qs, u" est"_qs);
        QTRY_COMPARE(waves(*abstract), (QStringList{u"crate"_qs, u"demian"_qs}));
        // What the plain language checker says stays, and so does this when that is shown anew.
        m_window->editor().check();
        QCOMPARE(waves(*abstract).size(), 2);
    }

    void f7GoesToTheNextWordOfThePageAndItsMenuMendsIt()
    {
        beginWithSpelling();
        EditorPage &editor = m_window->editor();
        type(u"abstract"_qs, u"Une crate est"_qs);
        type(u"what"_qs, u"Une aide demian est"_qs);
        QTRY_COMPARE(unknown(editor.field(u"what"_qs)), QStringList{u"demian"_qs});
        QTRY_COMPARE(unknown(editor.field(u"abstract"_qs)), QStringList{u"crate"_qs});
        editor.field(u"titreMarque"_qs)->setFocus();
        QVERIFY(editor.spellingMarks()->next(editor.field(u"titreMarque"_qs)));
        QCOMPARE(editor.field(u"abstract"_qs)->textCursor().selectedText(), u"crate"_qs);
        QTRY_VERIFY(editor.spellingMarks()->menu());
        QCOMPARE(editor.spellingMarks()->menu()->actions().first()->text(), u"carte"_qs);
        m_clock.advance(2s);
        editor.spellingMarks()->menu()->actions().first()->trigger();
        editor.spellingMarks()->menu()->close();
        QCOMPARE(m_window->workshop().text().abstract, u"Une carte est"_qs);
        QVERIFY(editor.spellingMarks()->next(editor.field(u"abstract"_qs)));
        QCOMPARE(editor.field(u"what"_qs)->textCursor().selectedText(), u"demian"_qs);
        QTRY_VERIFY(editor.spellingMarks()->menu());
        editor.spellingMarks()->menu()->close();
        editor.undo();
        QCOMPARE(m_window->workshop().text().abstract, u"Une crate est"_qs); // a step of its own
    }

    void aWordIsTakenIntoOnesOwnAndOutAgain()
    {
        beginWithSpelling();
        EditorPage &editor = m_window->editor();
        FieldEdit *abstract = editor.field(u"abstract"_qs);
        type(u"abstract"_qs, u"Une Cimade est"_qs);
        QTRY_COMPARE(unknown(abstract), QStringList{u"Cimade"_qs});
        QVERIFY(editor.spellingMarks()->next(nullptr));
        QTRY_VERIFY(editor.spellingMarks()->menu());
        action(u"Add"_qs)->trigger();
        editor.spellingMarks()->menu()->close();
        QTRY_COMPARE(unknown(abstract), QStringList());
        // The menu key on it takes it out.
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(abstract, &key);
        QTRY_VERIFY(editor.spellingMarks()->menu());
        action(u"Take"_qs)->trigger();
        editor.spellingMarks()->menu()->close();
        QTRY_COMPARE(unknown(abstract), QStringList{u"Cimade"_qs});
    }

    void whatIsMissingIsSaidAndLeadsThere()
    {
        signIn("author");
        m_window->workshop().beginFiche(Kind::Dispositif);
        PublishQuestion &question = m_window->editor().publishQuestion();
        QSignalSpy missing(&question, &PublishQuestion::missing);
        question.ask();
        question.ask();
        QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
        question.box()->accept();
        QCOMPARE(missing.size(), 1);
    }

    void factsAreSavedAsTheContractHasThem()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        const QByteArray before = m_window->editor().facts().facts();
        for (QCheckBox *box : m_window->editor().facts().findChildren<QCheckBox *>()) {
            if (box->text().contains(u"B1"_qs))
                box->click();
        }
        const QByteArray after = m_window->editor().facts().facts();
        QVERIFY(after != before);
        QVERIFY(after.contains(R"("frenchLevel":["A1","A2","B1"])"));
        m_window->workshop().save();
        QTRY_COMPARE(m_content->effects().size(), 1);
        QVERIFY(m_content->field(id, "metadatas").contains("B1"));
    }

    void twoPeopleAtOnePlaceAreAskedAndWhatIsChosenGoes()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        m_content->ask("colleague", "PATCH", "/dispositifs/" + id, R"({"titreInformatif":"Nager en ville"})");
        type(u"titreInformatif"_qs, u" vite"_qs);
        FieldEdit *title = m_window->editor().field(u"titreInformatif"_qs);
        title->selectAll();
        typeWords(title, u"Savoir danser"_qs);
        m_window->workshop().save();
        QTRY_COMPARE(m_window->page(), &m_window->merge());
        QVERIFY(!m_window->merge().send().isEnabled());
        m_window->merge().take(true);
        QVERIFY(m_window->merge().send().isEnabled());
        m_window->merge().send().click();
        QTRY_COMPARE(text(id, "titreInformatif"), u"Savoir danser"_qs);
        QTRY_COMPARE(m_window->page(), &m_window->editor());
    }

    void offlineIsSaidAndNothingIsLost()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        m_server->setFaults({Fault{FaultKind::Reset, Endpoint::All, 0, {}}});
        type(u"titreInformatif"_qs, u" vite"_qs);
        QSignalSpy said(&m_window->workshop(), &Workshop::said);
        m_window->workshop().save();
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY(m_window->workshop().waiting());
        m_server->setFaults({});
        m_window->workshop().save();
        QTRY_COMPARE(text(id, "titreInformatif"), u"Apprendre à nager vite"_qs);
    }

    void aSignInThatEndedBringsBackTheTextAfterwards()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        type(u"titreInformatif"_qs, u" vite"_qs);
        m_content->failNext({"GET", "/dispositifs/" + id, 401,
                             R"({"message":"x","data":{"securityName":"jwt","roles":[],"userId":null}})", 1});
        m_window->workshop().save();
        QTRY_COMPARE(m_window->page(), &m_window->signInPage());
        QVERIFY(!m_secrets->kept);
        signIn("member");
        QTRY_COMPARE(text(id, "titreInformatif"), u"Apprendre à nager vite"_qs); // what waited has gone
    }

    /// ESCALE_PICTURES=folder draws the pages there, for looking at them; without it they must only be drawn.
    void everyPageIsDrawnInBothDirections_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("pixels");
        for (const Language language : {Language::Fr, Language::Ar}) {
            for (const int pixels : {15, 26})
                QTest::addRow("%s-%d", code(language).latin1(), pixels) << int(language) << pixels;
        }
    }
    void everyPageIsDrawnInBothDirections()
    {
        QFETCH(int, language);
        QFETCH(int, pixels);
        useLanguage(static_cast<Language>(language));
        QApplication::setLayoutDirection(direction(static_cast<Language>(language)));
        QFont font(u"Noto Sans"_qs);
        font.setPixelSize(pixels);
        const QFont before = QApplication::font();
        QApplication::setFont(font);
        m_appearance.setTextStep(pixels > 20 ? textSteps - 1 : 0);
        m_appearance.setLanguage(static_cast<Language>(language));
        init();
        m_window->resize(1280, 860);
        const auto draw = [&](const char *page) {
            QApplication::processEvents();
            const QPixmap picture = m_window->grab();
            QVERIFY(!picture.isNull());
            const QString folder = qEnvironmentVariable("ESCALE_PICTURES");
            if (!folder.isEmpty())
                picture.save(u"%1/%2-%3.png"_qs.arg(folder, QString::fromUtf8(QTest::currentDataTag()),
                                                    QString::fromLatin1(page)));
        };
        draw("1-sign-in");
        const QByteArray id = m_content->addPublic(completeFields(), {"fr", "en"});
        signIn("member");
        open(id);
        FieldEdit *what = m_window->editor().field(u"what"_qs);
        what->moveCursor(QTextCursor::End);
        typeWords(what, u" Vous devez effectuer une demande afin d’obtenir le titre de séjour des primo-arrivants."_qs);
        m_window->editor().check();
        draw("3-editor");
        m_content->ask("colleague", "PATCH", "/dispositifs/" + id, R"({"titreInformatif":"Nager en ville"})");
        type(u"titreInformatif"_qs, u" vite"_qs);
        m_window->editor().field(u"titreInformatif"_qs)->selectAll();
        typeWords(m_window->editor().field(u"titreInformatif"_qs), u"Savoir danser"_qs);
        m_window->workshop().save();
        QTRY_COMPARE(m_window->page(), &m_window->merge());
        draw("4-merge");
        m_window->workshop().close();
        m_window->workshop().refresh();
        QTRY_COMPARE(m_window->page(), &m_window->fiches());
        draw("2-fiches");
        useLanguage(Language::En);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(before);
    }

private:
    /// A dictionary of our own, in the form of hunspell(5), in `folder`; empty: there is none.
    [[nodiscard]] std::unique_ptr<Spelling> spelling(const QString &folder) const
    {
        return std::make_unique<Spelling>(Language::Fr, QStringList{folder}, m_folder.filePath(u"words/fr.txt"_qs));
    }

    void beginWithSpelling()
    {
        const auto put = [this](const QString &name, const QByteArray &bytes) {
            QFile file(m_folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("no dictionary");
        };
        put(u"fr.aff"_qs, "SET UTF-8\nTRY esa\n");
        put(u"fr.dic"_qs, "6\nune\naide\ncarte\ndemain\nest\nsamedi\n");
        m_window->setSpelling(spelling(m_folder.path()));
        signIn("author");
        m_window->workshop().beginFiche(Kind::Dispositif);
    }

    /// As the spelling has it when its answer has come.
    [[nodiscard]] QStringList unknown(FieldEdit *edit)
    {
        m_clock.advance(SpellingMarks::checkDelay);
        return m_window->editor().spellingMarks()->unknown(edit);
    }

    /// Words underlined in waves.
    [[nodiscard]] static QStringList waves(const FieldEdit &edit)
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection &line : edit.extraSelections()) {
            if (line.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words.append(line.cursor.selectedText());
        }
        return words;
    }

    [[nodiscard]] QAction *action(const QString &words)
    {
        for (QAction *each : m_window->editor().spellingMarks()->menu()->actions()) {
            if (each->text().startsWith(words))
                return each;
        }
        qFatal("no such action");
    }

    /// The finding in "what" that offers this word.
    [[nodiscard]] std::optional<Finding> fixable(const QString &word) const
    {
        for (const Finding &finding : m_window->editor().found()) {
            if (finding.place.part == Part::What && !finding.fixes.isEmpty() &&
                finding.fixes.first().kind == PlainFix::Kind::Replace && finding.fixes.first().text.startsWith(word))
                return finding;
        }
        return std::nullopt;
    }
};

ESCALE_TEST(TestWorkshopWindow)
#include "tst_workshopwindow.moc"

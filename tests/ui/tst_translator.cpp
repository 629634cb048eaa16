// SPDX-License-Identifier: GPL-3.0-or-later
// The translator's window, by keyboard alone: a fiche is chosen, a segment typed and confirmed, what the checks ask and
// what the memory has is on the page. With ESCALE_PICTURES=FOLDER the states are drawn there.
#include "askserver/askserver.h"
#include "fakevoice.h"
#include "feedserver/authorscontent.h"
#include "feedserver/feedserver.h"
#include "keyboard/keyboard.h"
#include "l10n/catalogue.h"
#include "publicfiche.h"
#include "reader/ficheview.h"
#include "speech/pagewords.h"
#include "style/escalestyle.h"
#include "syncrig.h"
#include "testprogram.h"
#include "translationrig.h"
#include "translationway.h"
#include "translator/machinecard.h"
#include "translator/matchdelegate.h"
#include "translator/segmentdelegate.h"
#include "translator/segmentmodel.h"
#include "translator/segmentside.h"
#include "writing/previewwindow.h"
#include "writing/spellingmarks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QHostAddress>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

class TestTranslator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSegmentIsTypedAndConfirmedByKeyboardAlone()
    {
        TranslatorRig rig;
        rig.picture(u"translator-tasks"_qs);
        rig.openFirst();
        auto *editor = rig.find<QPlainTextEdit>("editor");
        QVERIFY(editor->hasFocus());
        editor->insertPlainText(u"ኣርእስቲ ናይ ወረቐት"_qs);
        QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::Draft);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::Done);
        QCOMPARE(rig.desk.current(), 1);
        QCOMPARE(editor->toPlainText(), QString());
        QTest::keyClick(editor, Qt::Key_Down, Qt::AltModifier); // names of programmes may stay French
        QTest::keyClick(editor, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), rig.desk.typed());
        QVERIFY(!editor->toPlainText().isEmpty());
        QVERIFY(rig.asked().contains(u"français"_qs)); // it is still French
        rig.sample.clock.advance(1s);
        rig.picture(u"translator-fiche"_qs);
        QTest::keyClick(editor, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(editor, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(editor->toPlainText(), u"ኣርእስቲ ናይ ወረቐት"_qs);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(rig.desk.draft() == nullptr);
        QVERIFY(rig.find<QTableView>("tasks")->isVisibleTo(&rig.window));
    }

    void aWrongNumberIsAskedAbout()
    {
        TranslatorRig rig(Language::Fr, Language::En);
        rig.openFirst();
        const auto &segments = rig.desk.draft()->segments();
        static const QRegularExpression number(QStringLiteral("\\d{2}"));
        qsizetype at = 0;
        while (at < segments.size() && !wordsOf(segments[at].segment.source).contains(number))
            ++at;
        QVERIFY(at < segments.size());
        rig.desk.select(at);
        auto *editor = rig.find<QPlainTextEdit>("editor");
        editor->setPlainText(editor->toPlainText().replace(number, u"98"_qs));
        QVERIFY2(rig.asked().contains(u"98"_qs), qPrintable(rig.asked()));
        rig.picture(u"translator-question"_qs);
    }

    /// By one key, and taken back by another; what is meant so is not asked again.
    void whatIsAskedIsMendedByAKey()
    {
        TranslatorRig rig(Language::Fr, Language::En);
        EscaleStyle::install(rig.appearance);
        const auto plain = qScopeGuard([] { QApplication::setStyle(u"fusion"_qs); }); // it knows the appearance
        const QString fiche = rig.desk.tasks().first().fiche;
        rig.sample.retitle(fiche, Language::Fr, u"Apportez 3 photos."_qs);
        rig.desk.refresh();
        rig.rest();
        rig.openByKeys(fiche);
        rig.desk.select(0);
        auto *editor = rig.find<QPlainTextEdit>("editor");
        editor->selectAll();
        rig.write(u"Bring 2 photos"_qs);
        QCOMPARE(rig.asked().split(u'\n').size(), 2); // the number, the full stop
        QVERIFY2(rig.asked().contains(u"3 en français, 2 ici"_qs), qPrintable(rig.asked()));
        rig.picture(u"translator-mend"_qs);
        QTest::keyClick(editor, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(editor->toPlainText(), u"Bring 3 photos"_qs);
        QVERIFY(editor->hasFocus());
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::AltModifier, {}, true);
        QCoreApplication::sendEvent(editor, &held); // a held key mends nothing unread
        QCOMPARE(editor->toPlainText(), u"Bring 3 photos"_qs);
        QTest::keyClick(editor, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(editor->toPlainText(), u"Bring 3 photos."_qs);
        QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::Draft); // never confirmed by itself
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), u"Bring 3 photos"_qs);
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), u"Bring 2 photos"_qs);
        rig.press("meant"); // of the number
        QTRY_VERIFY2(!rig.asked().contains(u"3 en français"_qs), qPrintable(rig.asked()));
        QVERIFY(editor->hasFocus());
        rig.press("askAgain");
        QTRY_VERIFY(rig.asked().contains(u"3 en français"_qs));
        // What is missing goes where one types.
        editor->selectAll();
        rig.write(u"Bring photos."_qs);
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(5);
        editor->setTextCursor(cursor);
        QTest::keyClick(editor, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(editor->toPlainText(), u"Bring 3 photos."_qs);
        // Nothing of this segment comes back in the next.
        rig.desk.select(1);
        const QString next = editor->toPlainText();
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), next);
    }

    /// What the memory puts in is taken back as well.
    void whatTheMemoryPutsInIsTakenBack()
    {
        TranslatorRig rig(Language::Fr, Language::En);
        rig.openFirst();
        auto *editor = rig.find<QPlainTextEdit>("editor");
        const QString before = editor->toPlainText();
        editor->selectAll();
        rig.write(u"something else"_qs);
        QTRY_VERIFY(!rig.desk.matches().isEmpty());
        QTest::keyClick(editor, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), before);
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), u"something else"_qs);
    }

    /// In the row at hand, beside its French, which is reached by Tab.
    void theFieldStandsInItsRow()
    {
        TranslatorRig rig(Language::Fr, Language::Ar);
        rig.openFirst();
        auto *table = rig.find<QTableView>("segments");
        auto *editor = rig.find<QPlainTextEdit>("editor");
        auto *french = rig.find<QTextEdit>("french");
        for (const int row : {0, 3, table->model()->rowCount() - 1}) {
            rig.desk.select(row);
            for (int round = 0; round < 3; ++round)
                QCoreApplication::processEvents();
            QVERIFY(table->visualRect(table->model()->index(row, SegmentModel::Theirs)).contains(editor->geometry()));
            QVERIFY(table->viewport()->rect().contains(editor->geometry()));
            QCOMPARE(table->visualRect(table->model()->index(row, SegmentModel::French)), french->geometry());
            QVERIFY(editor->layoutDirection() == Qt::RightToLeft && french->isVisible());
        }
        QVERIFY(editor->hasFocus());
        for (int step = 0; step < 60 && !french->hasFocus(); ++step)
            QTest::keyClick(rig.window.focusWidget(), Qt::Key_Tab);
        QVERIFY(french->hasFocus());
    }

    /// Opening a fiche does not wait for what the checks ask about its last segment.
    void questionsAreCountedAFewAtATime()
    {
        TranslatorRig rig(Language::Fr, Language::En);
        auto *model = rig.window.findChild<SegmentModel *>();
        bool looked = true;
        connect(&rig.desk, &TranslationDesk::openChanged, this, [&] { looked = model->hasLookedAtAll(); });
        const auto &tasks = rig.desk.tasks();
        const auto longest = std::max_element(tasks.begin(), tasks.end(),
                                              [](const auto &a, const auto &b) { return a.segments < b.segments; });
        rig.desk.open(longest->fiche);
        QTRY_VERIFY(rig.desk.draft() != nullptr);
        QVERIFY(rig.desk.draft()->segments().size() > 16);
        QVERIFY(!looked);
        QTRY_VERIFY(model->hasLookedAtAll());
    }

    void theMemoryIsTakenByItsNumber()
    {
        TranslatorRig rig(Language::Fr, Language::En);
        rig.openFirst();
        auto *editor = rig.find<QPlainTextEdit>("editor");
        const QString before = editor->toPlainText();
        editor->setPlainText(u"something else"_qs);
        QTRY_VERIFY(!rig.desk.matches().isEmpty());
        QTest::keyClick(editor, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), before);
    }

    /// OmegaT's: the next untranslated, replace, insert, copy the source.
    void theKeysOfAnotherToolDoWhatTheyDoThere()
    {
        TranslatorRig rig(Language::Fr, Language::En);
        rig.openFirst();
        auto *editor = rig.find<QPlainTextEdit>("editor");
        const QString before = editor->toPlainText();
        editor->setPlainText(u"something else"_qs);
        QTRY_VERIFY(!rig.desk.matches().isEmpty());
        QTest::keyClick(editor, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), before);
        editor->setPlainText(u"[]"_qs);
        QTRY_VERIFY(!rig.desk.matches().isEmpty());
        editor->moveCursor(QTextCursor::Start);
        editor->moveCursor(QTextCursor::Right);
        QTest::keyClick(editor, Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), u'[' + before + u']');
        QTest::keyClick(editor, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(editor->toPlainText(), rig.find<QTextEdit>("french")->toPlainText());
        // The next that is not done; nothing is confirmed on the way.
        rig.desk.select(2);
        editor->setPlainText({});
        rig.desk.select(0);
        editor->setPlainText(u"draft"_qs);
        QTest::keyClick(editor, Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(rig.desk.current(), 2);
        QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::Draft);
    }

    /// Of a block that is not known, the sentence that is: put in where one types, never in place of what stands there.
    void aSentenceOfTheMemoryIsPutInAtTheCursor()
    {
        TranslatorRig rig(Language::Fr, Language::Ti);
        const QString fiche = rig.desk.tasks().first().fiche, other = rig.desk.tasks().last().fiche;
        const QString known = u"ወረቐት ኣምጽኡ።"_qs;
        rig.sample.retitle(other, Language::Fr, u"Apportez votre passeport. Prenez un ticket rouge."_qs);
        rig.sample.retitle(other, Language::Ti, known + u" ቲኬት ውሰዱ።"_qs);
        rig.sample.retitle(fiche, Language::Fr, u"Apportez votre passeport. Sonnez trois fois au portail."_qs);
        rig.desk.refresh();
        rig.rest();
        rig.openByKeys(fiche);
        QTRY_COMPARE(rig.desk.matches().size(), 1);
        auto *list = rig.find<QListWidget>("matches");
        const QStringList said = list->item(0)->text().split(u'\n');
        QVERIFY2(said[0].contains(u"une phrase"_qs), qPrintable(said[0]));
        QCOMPARE(said[1], u"Apportez votre passeport."_qs);
        QCOMPARE(said[2], known);
        rig.picture(u"translator-sentence"_qs);
        auto *editor = rig.find<QPlainTextEdit>("editor");
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_R, Qt::Key_I}) {
            editor->setPlainText(u"ሓደ። ክልተ።"_qs);
            QTRY_COMPARE(rig.desk.matches().size(), 1);
            auto cursor = editor->textCursor();
            cursor.setPosition(3); // behind the first full stop
            editor->setTextCursor(cursor);
            QTest::keyClick(editor, key, Qt::ControlModifier);
            QCOMPARE(editor->toPlainText(), u"ሓደ። "_qs + known + u" ክልተ።"_qs);
            QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::Draft);
            QVERIFY(rig.desk.matches().isEmpty()); // it stands there
        }
        // Where all is marked it goes behind it.
        editor->setPlainText(u"ሓደ።"_qs);
        editor->selectAll();
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(editor->toPlainText(), u"ሓደ። "_qs + known);
        QVERIFY(editor->hasFocus());
        editor->undo();
        QCOMPARE(editor->toPlainText(), u"ሓደ።"_qs);
        rig.desk.takeMatch(0); // no whole translation
        QCOMPARE(editor->toPlainText(), u"ሓደ።"_qs);
        // In an empty one it stands alone.
        editor->clear();
        QTest::keyClick(editor, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), known);
    }

    void aSegmentPutTogetherOfSentencesIsADraft()
    {
        TranslatorRig rig(Language::Fr, Language::Ti);
        const QString fiche = rig.desk.tasks().first().fiche, other = rig.desk.tasks().last().fiche;
        rig.sample.retitle(other, Language::Fr, u"Apportez votre passeport. Prenez un ticket rouge."_qs);
        rig.sample.retitle(other, Language::Ti, u"ወረቐት ኣምጽኡ። ቲኬት ውሰዱ።"_qs);
        rig.sample.retitle(fiche, Language::Fr, u"Prenez un ticket rouge. Apportez votre passeport."_qs);
        rig.desk.refresh();
        rig.rest();
        rig.openByKeys(fiche);
        QTRY_COMPARE(rig.desk.matches().size(), 1);
        const QString said = rig.find<QListWidget>("matches")->item(0)->text();
        QVERIFY2(said.contains(u"phrase par phrase"_qs), qPrintable(said));
        auto *editor = rig.find<QPlainTextEdit>("editor");
        QTest::keyClick(editor, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), u"ቲኬት ውሰዱ። ወረቐት ኣምጽኡ።"_qs);
        QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::Draft);
    }

    void aKeyForTheMemoryTakesNothingAwayWhereItHasNothing()
    {
        TranslatorRig rig(Language::Fr, Language::Ti); // nothing is translated yet
        rig.openFirst();
        QTRY_VERIFY(rig.desk.hasSearched());
        QVERIFY(rig.desk.matches().isEmpty());
        auto *editor = rig.find<QPlainTextEdit>("editor");
        editor->setPlainText(u"ኣርእስቲ ወረቐት"_qs);
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), u"ኣርእስቲ ወረቐት"_qs);
    }

    void wordsOfEitherLanguageAreFoundInTheMemory()
    {
        TranslatorRig rig(Language::Fr, Language::En);
        rig.openFirst();
        auto *editor = rig.find<QPlainTextEdit>("editor");
        auto *found = rig.find<QListWidget>("found");
        QVERIFY(found->isHidden());
        const QString word = editor->toPlainText().section(u' ', 0, 0);
        QTRY_VERIFY(rig.desk.hasSearched()); // the memory is there
        editor->moveCursor(QTextCursor::Start);
        editor->moveCursor(QTextCursor::NextWord, QTextCursor::KeepAnchor);
        QTest::keyClick(editor, Qt::Key_F, Qt::ControlModifier);
        auto *field = rig.find<QLineEdit>("find");
        QVERIFY(field->hasFocus());
        QTRY_VERIFY(found->isVisible() && found->count() > 0);
        for (int i = 0; i < found->count(); ++i)
            QVERIFY2(found->item(i)->text().contains(word, Qt::CaseInsensitive), qPrintable(found->item(i)->text()));
        rig.picture(u"translator-found"_qs);
        field->setText(u"xyzzy"_qs);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(found->item(0)->text(), u"Ces mots ne sont nulle part dans la mémoire."_qs);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(found->isHidden());
        QVERIFY(editor->hasFocus());
        QVERIFY(rig.desk.draft() != nullptr);
        // Of this fiche and language: another one begins with nothing.
        field->setText(word);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(found->isVisible() && found->count() > 0);
        rig.desk.setLanguage(Language::Ti);
        QTRY_VERIFY(!rig.desk.tasks().isEmpty());
        rig.openFirst();
        QVERIFY(found->isHidden());
        QCOMPARE(field->text(), QString());
    }

    /// Beside the French, at the kiosk and by ear, with what is typed by now.
    void theTranslationIsSeenAndHeardAsReadersWillHaveIt()
    {
        TranslatorRig rig(Language::Fr, Language::Ar);
        rig.openFirst();
        auto *editor = rig.find<QPlainTextEdit>("editor");
        rig.desk.select(0);
        editor->setPlainText(u"عنوان جديد"_qs);
        QVERIFY(rig.window.preview() == nullptr);
        QTest::keyClick(editor, Qt::Key_F12);
        PreviewWindow *preview = rig.window.preview();
        QVERIFY(preview != nullptr && preview->isVisible());
        QTRY_COMPARE(preview->page().content().columns.size(), 2);
        QCOMPARE(preview->page().content().columns[0].asked, Language::Fr);
        QCOMPARE(preview->page().content().columns[0].read.translation.title, rig.desk.title());
        QCOMPARE(preview->page().content().columns[1].read.translation.title, u"عنوان جديد"_qs);
        QCOMPARE(preview->kiosk().layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(preview->sentences().count() > 3);
        QCOMPARE(preview->sentences().item(0)->text(), u"عنوان جديد"_qs);
        preview->setSeat(PreviewWindow::Seat::Ear);
        preview->play().click();
        QTRY_COMPARE(rig.voice.said, QStringList{u"عنوان جديد"_qs});
        QCOMPARE(rig.voice.languages.first(), Language::Ar);
        for (const auto seat : {PreviewWindow::Seat::Page, PreviewWindow::Seat::Kiosk, PreviewWindow::Seat::Ear}) {
            preview->setSeat(seat);
            rig.picture(*preview, u"translator-readers-%1"_qs.arg(static_cast<int>(seat)));
        }
        editor->setPlainText(u"عنوان آخر"_qs);
        rig.sample.clock.advance(300ms);
        QTRY_COMPARE(preview->page().content().columns[1].read.translation.title, u"عنوان آخر"_qs);
        QVERIFY(preview->isVisible());
        rig.desk.close();               // Escape would be the preview's, whose window is in front
        QVERIFY(!preview->isVisible()); // of a fiche that was left
    }

    /// Where the system has a dictionary of the language; each language its own.
    void aWordThatNoDictionaryKnowsIsUnderlined()
    {
        TranslatorRig rig(Language::Fr, Language::En);
        const QTemporaryDir folder;
        const auto put = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("no dictionary");
        };
        put(u"en_GB.aff"_qs, "SET UTF-8\nTRY esa\n");
        put(u"en_GB.dic"_qs, "3\nthe\nresidence\ncard\n");
        QList<Language> made;
        rig.window.setSpelling([&](Language language) {
            made.append(language);
            return std::make_unique<Spelling>(language, QStringList{folder.path()}, folder.filePath(u"words.txt"_qs));
        });
        QVERIFY(made.isEmpty()); // not before somebody writes
        rig.openFirst();
        auto *editor = rig.find<QPlainTextEdit>("editor");
        editor->setPlainText(u"the residense card"_qs);
        editor->moveCursor(QTextCursor::Start);
        rig.sample.clock.advance(SpellingMarks::checkDelay);
        QTRY_COMPARE(rig.window.spellingMarks()->unknown(editor), QStringList{u"residense"_qs});
        QTRY_COMPARE(editor->extraSelections().size(), 1);
        QCOMPARE(editor->extraSelections().first().format.underlineStyle(), QTextCharFormat::WaveUnderline);
        QTest::keyClick(editor, Qt::Key_F7);
        QTRY_VERIFY(rig.window.spellingMarks()->menu() != nullptr);
        rig.window.spellingMarks()->menu()->actions().first()->trigger();
        rig.window.spellingMarks()->menu()->close();
        QCOMPARE(editor->toPlainText(), u"the residence card"_qs);
        QCOMPARE(rig.desk.typed(), u"the residence card"_qs);
        QCOMPARE(made, QList<Language>{Language::En});
        rig.sample.clock.advance(SpellingMarks::checkDelay);
        QTRY_VERIFY(rig.window.spellingMarks()->unknown(editor).isEmpty());
        auto *trouble = rig.find<QLabel>("trouble");
        QVERIFY(trouble->isHidden());
        QTest::mouseClick(rig.find<QPushButton>("spelling"), Qt::LeftButton);
        QCOMPARE(trouble->text(), u"Tous les mots sont connus."_qs);
        QVERIFY(trouble->isVisible());
        editor->insertPlainText(u"the "_qs);
        QVERIFY(trouble->isHidden()); // of the words before
        rig.desk.setLanguage(Language::Ti);
        QTRY_VERIFY(!rig.desk.tasks().isEmpty());
        rig.openFirst();
        QCOMPARE(made, (QList<Language>{Language::En, Language::Ti}));
        QVERIFY(rig.window.spellingMarks()->unknown(editor).isEmpty()); // there is none
        QTRY_VERIFY(([&] {
            QTest::keyClick(editor, Qt::Key_F7);
            return trouble->isVisible() && trouble->text().contains(u"dictionnaire"_qs);
        }()));
    }

    /// What the editor says of words is over with them; what somebody else has said since is not.
    void wordsThatAreOverHideNoTrouble()
    {
        TranslatorRig rig(Language::Fr, Language::En);
        rig.openFirst();
        auto *editor = rig.window.findChild<SegmentEditor *>();
        QVERIFY(editor != nullptr);
        const auto *trouble = rig.find<QLabel>("trouble");
        Q_EMIT editor->said(u"Mots"_qs);
        QCOMPARE(trouble->text(), u"Mots"_qs);
        QVERIFY(trouble->isVisible());
        Q_EMIT editor->said({});
        QVERIFY(trouble->isHidden());
        Q_EMIT editor->said(u"Mots"_qs);
        Q_EMIT rig.desk.failed(u"Pas enregistré"_qs);
        Q_EMIT editor->said({});
        QCOMPARE(trouble->text(), u"Pas enregistré"_qs);
        QVERIFY(trouble->isVisible());
    }

    /// For whoever has no keyboard of the language: ours, as at the kiosk.
    void ourLettersCanBeTypedWithoutAKeyboardOfTheLanguage()
    {
        TranslatorRig rig(Language::Fr, Language::Ti, {1440, 1200});
        rig.openFirst();
        auto *editor = rig.find<QPlainTextEdit>("editor");
        QVERIFY(rig.window.findChild<Keyboard *>() == nullptr);
        QTest::mouseClick(rig.find<QPushButton>("letters"), Qt::LeftButton);
        auto *keyboard = rig.window.findChild<Keyboard *>();
        QVERIFY(keyboard != nullptr);
        QTRY_VERIFY(keyboard->isVisible());
        QVERIFY(editor->hasFocus());
        QCOMPARE(keyboard->keyboardLanguage(), Language::Ti);
        rig.desk.type({});
        const auto keys = keyboard->findChildren<QAbstractButton *>();
        for (QAbstractButton *key : keys) {
            if (key->isVisible())
                QTest::mouseClick(key, Qt::LeftButton);
            if (!rig.desk.typed().isEmpty())
                break;
        }
        QCOMPARE(rig.desk.typed().size(), 1);
        QCOMPARE(rig.desk.typed()[0].script(), QChar::Script_Ethiopic);
        rig.picture(u"translator-keyboard"_qs);
        QTest::mouseClick(rig.find<QPushButton>("letters"), Qt::LeftButton);
        QVERIFY(rig.window.findChild<Keyboard *>() == nullptr);
    }

    void rowsInSightFitAtOnceAndTheOthersSoon()
    {
        TranslatorRig rig(Language::Fr, Language::En, {1440, 500});
        rig.openFirst();
        auto *table = rig.find<QTableView>("segments");
        const auto *model = table->model();
        const auto fits = [&](int row) {
            int height = table->verticalHeader()->minimumSectionSize();
            for (int column = 0; column < model->columnCount(); ++column)
                height = std::max(height, table->itemDelegate()->sizeHint({}, model->index(row, column)).height());
            return table->rowHeight(row) == height;
        };
        const auto allFit = [&] {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (!fits(row))
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(allFit());
        const int inSight = table->rowAt(table->viewport()->height() - 1) + 1;
        QVERIFY(inSight > 0 && inSight + 3 < model->rowCount());
        QSignalSpy laid(table->verticalHeader(), &QHeaderView::sectionResized);
        rig.window.resize(rig.window.width() - 300, rig.window.height());
        // A step of a hand that draws at the edge: not the whole fiche.
        QVERIFY2(laid.size() <= inSight, qPrintable(QString::number(laid.size())));
        for (int row = 0; row <= table->rowAt(table->viewport()->height() - 1); ++row)
            QVERIFY(fits(row));
        QTRY_VERIFY(allFit());
    }

    void everyLanguageIsWrittenInItsDirection()
    {
        for (const Language language : {Language::Ar, Language::Ti, Language::Uk}) {
            TranslatorRig rig(Language::Fr, language);
            rig.openFirst();
            QCOMPARE(rig.find<QPlainTextEdit>("editor")->layoutDirection(), direction(language));
            rig.picture(u"translator-into-"_qs + code(language));
        }
    }

    void whatHasChangedIsMarkedInTheSentence()
    {
        TranslatorRig rig;
        rig.openFirst();
        const QString fiche = rig.desk.draft()->fiche();
        rig.find<QPlainTextEdit>("editor")->insertPlainText(u"ኣርእስቲ"_qs);
        QTest::keyClick(rig.find<QPlainTextEdit>("editor"), Qt::Key_Return, Qt::ControlModifier);
        const QString before = wordsOf(rig.desk.draft()->segments()[0].segment.source);
        rig.sample.retitle(fiche, Language::Fr, before + u" en ligne"_qs);
        QSignalSpy opened(&rig.desk, &TranslationDesk::openChanged);
        rig.desk.refresh();
        QTRY_COMPARE(opened.size(), 1);
        const auto *model = qobject_cast<const SegmentModel *>(rig.find<QTableView>("segments")->model());
        QVERIFY(model);
        const QList<ShownRun> shown = model->shownAt(model->index(0, SegmentModel::French));
        QCOMPARE(shown.first().run.text, before);
        QCOMPARE(shown.first().change, WordChange::Kind::Kept);
        QString added;
        for (const ShownRun &run : shown)
            added += run.change == WordChange::Kind::Added ? run.run.text : QString();
        QCOMPARE(added.trimmed(), u"en ligne"_qs);
        rig.picture(u"translator-changed"_qs);
    }

    void theQueueIsNarrowedByItsBoxes()
    {
        TranslatorRig rig;
        const int all = rig.find<QTableView>("tasks")->model()->rowCount();
        auto *need = rig.find<QComboBox>("need");
        need->setFocus();
        QTest::keyClick(need, Qt::Key_End); // complete
        QVERIFY(rig.desk.filter().need == TaskNeed::Done);
        QVERIFY(rig.find<QTableView>("tasks")->model()->rowCount() < all);
        QCOMPARE(need->currentData().toInt(), static_cast<int>(TaskNeed::Done));
        QTest::keyClick(need, Qt::Key_Home);
        QCOMPARE(rig.find<QTableView>("tasks")->model()->rowCount(), all);
        auto *theme = rig.find<QComboBox>("theme");
        QVERIFY(theme->count() > 3);
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_Down);
        QCOMPARE(rig.desk.filter().theme, theme->currentData().toString());
        QVERIFY(rig.find<QLabel>("far")->text().contains(u"20"_qs));
        rig.picture(u"translator-queue"_qs);
    }

    /// From a translator's keys to what readers have, past an expert, against a server with the contract.
    void aTranslationGoesFromTheDeskToReaders()
    {
        for (const Language language : {Language::Ar, Language::Ti, Language::Uk}) {
            const auto content = std::make_shared<AuthorsContent>(nullptr);
            const QByteArray id = content->addPublic(publicFiche());
            const FeedServer server(content);
            goesToReaders(*content, server, id, language);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void anExpertWritesToWhoTranslated()
    {
        const auto content = std::make_shared<AuthorsContent>(nullptr);
        const QByteArray id = content->addPublic(publicFiche());
        FeedServer server(content);
        TranslatorRig translator(Language::Fr, Language::Ar), expert(Language::Fr, Language::Ar);
        const QTemporaryDir folder;
        Account first(server, "translator", folder), second(server, "expert", folder);
        TranslationFeed feed(first.feed);
        for (TranslatorRig *rig : {&translator, &expert})
            takeFrench(feed, id, *rig);
        first.enter(translator.dispatch);
        second.enter(expert.dispatch);
        translator.desk.open(QString::fromLatin1(id));
        QTRY_VERIFY(translator.desk.draft() != nullptr);
        translator.desk.type(madeUpWords(Language::Ar, 0));
        QTest::keyClick(translator.find<QPlainTextEdit>("editor"), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(translator.dispatch.last());
        QVERIFY(translator.find<QPushButton>("tell")->isHidden()); // no expert

        expert.desk.open(QString::fromLatin1(id));
        QTRY_VERIFY(expert.desk.draft() != nullptr);
        QTRY_COMPARE(expert.dispatch.fellows().size(), 1);
        QTest::mouseClick(expert.find<QPushButton>("tell"), Qt::LeftButton);
        auto *field = expert.find<QPlainTextEdit>("feedbackWords");
        QVERIFY(field->isVisible());
        const QString french = wordsOf(expert.desk.draft()->segments()[0].segment.source).simplified();
        QVERIFY(field->toPlainText().contains(french.left(40))); // what it is about
        field->setPlainText(u"Très \"bien\""_qs);
        // To be looked at in the other direction and with the largest letters, too.
        for (const Language language : {Language::Ar, Language::Fr}) {
            for (const int step : {textSteps - 1, defaultTextStep}) {
                expert.speak(language, step);
                expert.picture(u"translator-feedback-%1-%2"_qs.arg(code(language)).arg(step));
            }
        }
        // No answer: the words stay, and what is said is true.
        Fault fault;
        fault.kind = FaultKind::Reset;
        server.setFault(fault);
        QTest::mouseClick(expert.window.findChild<Button *>(u"feedbackSend"_qs), Qt::LeftButton);
        QTRY_VERIFY(!expert.find<Label>("feedbackState")->text().isEmpty());
        QCOMPARE(field->toPlainText(), u"Très \"bien\""_qs);
        server.setFaults({});
        server.forget();
        QTest::mouseClick(expert.window.findChild<Button *>(u"feedbackSend"_qs), Qt::LeftButton);
        QTRY_VERIFY(field->toPlainText().isEmpty());
        // As recorded of the real server (expert/24); a note of 0 is none.
        const auto requests = server.requests();
        const auto sent = std::find_if(requests.begin(), requests.end(),
                                       [](const Request &request) { return request.path == "/traduction/feedback"; });
        QVERIFY(sent != requests.end());
        QCOMPARE(sent->method, QByteArray("POST"));
        const QString who = expert.dispatch.fellows().first().id;
        QCOMPARE(QString::fromUtf8(sent->body),
                 u"{\"contentId\":\"%1\",\"language\":\"ar\",\"feedbacks\":[{\"translatorId\":\"%2\",\"note\":0,"
                 u"\"comment\":\"Très \\\"bien\\\"\"}]}"_qs.arg(QString::fromLatin1(id), who));
        // An answer that is not about these words takes none of them.
        field->setPlainText(u"Encore un mot"_qs);
        Q_EMIT expert.dispatch.told({});
        QCOMPARE(field->toPlainText(), u"Encore un mot"_qs);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->isHidden() || !field->isVisible());

        // The next account sees nothing of it.
        QTest::mouseClick(expert.find<QPushButton>("tell"), Qt::LeftButton);
        QCOMPARE(field->toPlainText(), u"Encore un mot"_qs);
        expert.dispatch.setAccount(nullptr, nullptr, {});
        QVERIFY(!field->isVisible());
        second.enter(expert.dispatch);
        QTRY_COMPARE(expert.dispatch.fellows().size(), 1);
        QVERIFY(!field->isVisible());
        QTest::mouseClick(expert.find<QPushButton>("tell"), Qt::LeftButton);
        QVERIFY(field->isVisible());
        QVERIFY(!field->toPlainText().contains(u"Encore un mot"_qs));
    }

    /// Out and in again as the window does it, without the dialogs.
    void aFileOfAnotherToolIsTakenInAndSaid()
    {
        TranslatorRig rig(Language::Fr, Language::Ti);
        rig.openFirst();
        const QTemporaryDir folder;
        const FileExchange files(rig.desk);
        auto *editor = rig.find<QPlainTextEdit>("editor");
        editor->setPlainText(u"ኣርእስቲ"_qs);
        for (const auto format :
             {ExchangeFormat::Xliff1, ExchangeFormat::Xliff2, ExchangeFormat::Table, ExchangeFormat::Markdown}) {
            const QString name = folder.filePath(QString(code(format)));
            QCOMPARE(files.saveTo(name, format), QString());
            QCOMPARE(files.takeFrom(name), u"Rien dans ce fichier n’est nouveau ici."_qs);
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray bytes = file.readAll().replace(u"ኣርእስቲ"_qs.toUtf8(), u"ሓድሽ ኣርእስቲ"_qs.toUtf8());
            file.resize(0);
            file.seek(0);
            file.write(bytes);
            file.close();
            QVERIFY(files.takeFrom(name).startsWith(u"Repris comme brouillons"_qs));
            QCOMPARE(editor->toPlainText(), u"ሓድሽ ኣርእስቲ"_qs);
            QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::Draft);
            editor->setPlainText(u"ኣርእስቲ"_qs);
        }
        QVERIFY(!files.saveTo(folder.filePath(u"none/x"_qs), ExchangeFormat::Table).isEmpty());
        QVERIFY(!files.saveChosen(folder.filePath(u"none/x"_qs), ExchangeFormat::Table).startsWith(u"Enregistré"_qs));
        QVERIFY(!files.takeFrom(folder.filePath(u"none"_qs)).isEmpty());
        QVERIFY(rig.find<QPushButton>("import")->isVisible());
    }

    /// A dialog of the system leaves the name as it was offered.
    void aFileHasTheSuffixOfItsFormatAndTakesNobodysPlace()
    {
        TranslatorRig rig(Language::Fr, Language::Ti);
        rig.openFirst();
        const QTemporaryDir folder;
        const FileExchange files(rig.desk);
        const auto save = [&](const QString &name, ExchangeFormat format) {
            return files.saveChosen(folder.filePath(name), format);
        };
        const auto isTable = [&folder](const QString &name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("<table");
        };
        QCOMPARE(save(u"x.ti.xlf"_qs, ExchangeFormat::Xliff1), u"Enregistré sous x.ti.xlf."_qs);
        QCOMPARE(save(u"x.ti.xlf"_qs, ExchangeFormat::Xliff2), u"Enregistré sous x.ti.xlf."_qs); // it was asked about
        QCOMPARE(save(u"x.ti.xlf"_qs, ExchangeFormat::Table), u"Enregistré sous x.ti.html."_qs);
        QCOMPARE(save(u"x.ti.xlf"_qs, ExchangeFormat::Table), u"Enregistré sous x.ti-2.html."_qs);
        QCOMPARE(save(u"x.ti.xlf"_qs, ExchangeFormat::Table), u"Enregistré sous x.ti-3.html."_qs);
        QCOMPARE(save(u"x.ti"_qs, ExchangeFormat::Markdown), u"Enregistré sous x.ti.md."_qs);
        QVERIFY(!isTable(u"x.ti.xlf"_qs) && isTable(u"x.ti.html"_qs) && isTable(u"x.ti-2.html"_qs));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 5);
    }

    /// What a colleague gives back takes nothing away that was confirmed meanwhile.
    void whatWasConfirmedMeanwhileStays()
    {
        TranslatorRig rig(Language::Fr, Language::Ti);
        rig.openFirst();
        const QTemporaryDir folder;
        const FileExchange files(rig.desk);
        auto *editor = rig.find<QPlainTextEdit>("editor");
        const QString name = folder.filePath(u"x.xlf"_qs);
        editor->setPlainText(u"ኣርእስቲ"_qs);
        QCOMPARE(files.saveTo(name, ExchangeFormat::Xliff1), QString());
        editor->setPlainText(u"ሓድሽ ኣርእስቲ"_qs);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::Done);
        QCOMPARE(files.takeFrom(name), u"Confirmé ici, et non repris\u00a0: 1."_qs);
        QCOMPARE(wordsOf(rig.desk.draft()->segments()[0].segment.target), u"ሓድሽ ኣርእስቲ"_qs);
        QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::Done);
    }

    void whoIsNotSignedInIsAskedTo()
    {
        TranslatorRig rig;
        rig.openFirst();
        QSignalSpy wanted(&rig.window, &TranslatorWindow::signInWanted);
        QTest::mouseClick(rig.find<QPushButton>("send"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(rig.desk.draft() != nullptr);
    }

    void aMachineIsAskedByKeyboardAndItsWordsAreNeverDone()
    {
        AskServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        TranslatorRig rig(Language::Fr, Language::En);
        const QString fiche = rig.desk.tasks().first().fiche;
        rig.sample.retitle(fiche, Language::Fr, u"Appelez le 04 76 00 00 01 avant le 12 mai"_qs);
        auto *ask = rig.find<QPushButton>("machine");
        QVERIFY(ask->isHidden()); // no server, nothing to ask
        rig.machine.setEndpoint(EndpointSettings{server.base(), {}, u"open-24b"_qs, {}});
        rig.openFirst();
        rig.desk.select(0);
        rig.desk.type({});
        QVERIFY(ask->isVisible());
        auto *editor = rig.find<QPlainTextEdit>("editor");
        auto *card = rig.window.findChild<MachineCard *>();
        server.setModel([](const Asked &) { return wordingJson(u"Call [PHONE-1] before 13 May"_qs); });
        QTest::keyClick(editor, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(card->isVisible());
        QTRY_VERIFY(card->button(u"send"_qs)->hasFocus());
        QVERIFY(server.received().isEmpty());
        rig.picture(u"translator-machine-preview"_qs);
        QTest::keyClick(card->button(u"send"_qs), Qt::Key_Return);
        QTRY_COMPARE(rig.machine.state(), MachineTranslation::State::Refused);
        QVERIFY(!card->button(u"take"_qs));
        int said = 0; // of the 13 that is no 12: once
        for (const QLabel *label : card->findChildren<QLabel *>())
            said +=
                !label->isHidden() && label->text().contains(u"13"_qs) && label->objectName() != u"proposal" ? 1 : 0;
        QCOMPARE(said, 1);
        rig.picture(u"translator-machine-refused"_qs);
        server.setModel([](const Asked &) { return wordingJson(u"Call [PHONE-1] before 12 May"_qs); });
        QTest::keyClick(card->button(u"again"_qs), Qt::Key_Return);
        QTRY_COMPARE(rig.machine.state(), MachineTranslation::State::Ready);
        QCOMPARE(editor->toPlainText(), QString());
        rig.picture(u"translator-machine-proposal"_qs);
        QTest::keyClick(card->button(u"take"_qs), Qt::Key_Return);
        QTRY_COMPARE(editor->toPlainText(), u"Call 04 76 00 00 01 before 12 May"_qs);
        QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::ToCheck);
        QVERIFY(editor->hasFocus());
        QVERIFY(card->isHidden());
        // Put away by Escape; another segment puts it away as well.
        QTest::keyClick(editor, Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(rig.machine.state(), MachineTranslation::State::Ready);
        QTest::keyClick(card->button(u"take"_qs), Qt::Key_Escape);
        QVERIFY(card->isHidden());
        QVERIFY(editor->hasFocus());
        QVERIFY(rig.desk.draft() != nullptr);
        server.setTrouble(Trouble::Busy);
        QTest::keyClick(editor, Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(rig.machine.state(), MachineTranslation::State::Failed);
        QVERIFY(!card->sentence().isEmpty());
    }

    /// Who hides one name after the other sends none of them, and puts in nothing that has just come.
    void theNextNameToHideIsNotSent()
    {
        AskServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        TranslatorRig rig(Language::Fr, Language::En);
        const QString fiche = rig.desk.tasks().first().fiche;
        rig.sample.retitle(fiche, Language::Fr, u"Demandez au guichet de la mairie avant le 12 mai"_qs);
        rig.machine.setEndpoint(EndpointSettings{server.base(), {}, u"open-24b"_qs, {}});
        rig.openFirst();
        rig.desk.select(0);
        rig.desk.type({});
        auto *editor = rig.find<QPlainTextEdit>("editor");
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_M, Qt::ControlModifier);
        auto *card = rig.window.findChild<MachineCard *>();
        QTRY_COMPARE(rig.machine.state(), MachineTranslation::State::Preview);
        const auto field = [card] {
            for (QLineEdit *one : card->findChildren<QLineEdit *>(u"hide"_qs)) {
                if (!one->isHidden())
                    return one;
            }
            return static_cast<QLineEdit *>(nullptr);
        };
        QTRY_VERIFY(field() != nullptr);
        field()->setFocus();
        for (const QString &name : {u"guichet"_qs, u"mairie"_qs}) {
            QVERIFY(rig.machine.leaves().text.contains(name));
            QVERIFY(field()->hasFocus());
            QTest::keyClicks(QApplication::focusWidget(), name);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_VERIFY(!rig.machine.leaves().text.contains(name));
            QTRY_VERIFY(field() != nullptr && field()->hasFocus());
            QVERIFY(field()->text().isEmpty());
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(rig.machine.state(), MachineTranslation::State::Preview);
        QVERIFY(server.received().isEmpty());

        // Sent by a key; the answer comes under the same finger.
        QString answer = u"Ask before 12 May: "_qs; // what was hidden is not left out
        for (const PrivateWords &one : rig.machine.leaves().removed)
            answer += u' ' + one.placeholder;
        server.setModel([answer](const Asked &) { return wordingJson(answer); });
        card->button(u"send"_qs)->setFocus();
        QTest::keyClick(card->button(u"send"_qs), Qt::Key_Return);
        QTRY_COMPARE(rig.machine.state(), MachineTranslation::State::Ready);
        QVERIFY(card->button(u"leave"_qs)->hasFocus());
    }

    void aHeldKeyConfirmsNothingUnread()
    {
        TranslatorRig rig;
        rig.openFirst();
        auto *editor = rig.find<QPlainTextEdit>("editor");
        editor->insertPlainText(u"ኣርእስቲ"_qs);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            QKeyEvent held(QEvent::KeyPress, key, Qt::ControlModifier, {}, true);
            QCoreApplication::sendEvent(editor, &held);
        }
        QCOMPARE(rig.desk.current(), 0);
        QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::Draft);
        QCOMPARE(editor->toPlainText(), u"ኣርእስቲ"_qs);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::Done);
    }

    void theTableShowsTheSegmentsThatAreChosen()
    {
        TranslatorRig rig;
        rig.openFirst();
        const auto &segments = rig.desk.draft()->segments();
        const auto count = [&segments](SegmentState state) {
            return std::count_if(segments.begin(), segments.end(),
                                 [state](const DraftSegment &one) { return one.state == state; });
        };
        QCOMPARE(count(SegmentState::Missing), segments.size()); // this fiche has no Tigrinya
        const auto numbered = std::find_if(segments.begin() + 1, segments.end(), [](const DraftSegment &one) {
            return wordsOf(one.segment.source).contains(QRegularExpression(u"[0-9]"_qs));
        });
        QVERIFY(numbered != segments.end());
        const auto at = static_cast<int>(numbered - segments.begin());
        QVERIFY(at > 0);
        rig.desk.select(at);
        rig.write(u"ቃል 987654።"_qs);
        const auto *table = rig.find<QTableView>("segments");
        const auto shown = [table] {
            QList<int> rows;
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (!table->isRowHidden(row))
                    rows.append(row);
            }
            return rows;
        };
        const auto all = static_cast<int>(segments.size());
        QCOMPARE(rig.find<QPushButton>("show0")->text(), u"Tous %1"_qs.arg(all));
        QCOMPARE(rig.find<QPushButton>("show1")->text(), u"Vides %1"_qs.arg(all - 1));
        QCOMPARE(rig.find<QPushButton>("show2")->text(), u"Brouillons 1"_qs);
        QTRY_COMPARE(rig.find<QPushButton>("show4")->text(), u"Questions 1"_qs);
        rig.desk.select(0);
        rig.press("show0");
        for (const char *next : {"show1", "show2", "show3", "show4"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
            QVERIFY(rig.find<QPushButton>(next)->hasFocus());
        }
        QCOMPARE(shown(), QList<int>{at});
        QCOMPARE(rig.desk.current(), at);
        auto *editor = rig.find<QPlainTextEdit>("editor");
        QTest::keyClick(editor, Qt::Key_Down, Qt::AltModifier); // nothing else is in sight
        QCOMPARE(rig.desk.current(), at);
        rig.picture(u"translator-chosen"_qs);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier); // the next one comes into sight
        QVERIFY(rig.desk.current() != at);
        QVERIFY(shown().contains(static_cast<int>(rig.desk.current())));
        QTest::mouseClick(rig.find<QPushButton>("show0"), Qt::LeftButton);
        QCOMPARE(shown().size(), all);
    }

    /// More than a shade tells the row at hand: the bar at its beginning, as in every other table.
    void theRowAtHandHasItsBar()
    {
        TranslatorRig rig;
        EscaleStyle::install(rig.appearance);
        const auto plain = qScopeGuard([] { QApplication::setStyle(u"fusion"_qs); }); // it knows the appearance
        rig.openFirst();
        rig.desk.select(1);
        auto *table = rig.find<QTableView>("segments");
        const QImage picture = table->viewport()->grab().toImage();
        const auto atBeginning = [&](int row) {
            const QRect cell = table->visualRect(table->model()->index(row, 0));
            return picture.pixelColor(cell.left() + 1, cell.center().y());
        };
        QCOMPARE(atBeginning(1), rig.appearance.colours().primary);
        QVERIFY(atBeginning(0) != rig.appearance.colours().primary);
    }

    /// What is confirmed leads to the next of those that are chosen, not to one that is not shown.
    void confirmingStaysAmongTheChosen()
    {
        TranslatorRig rig;
        rig.openFirst();
        const auto last = static_cast<int>(rig.desk.draft()->segments().size()) - 1;
        QVERIFY(last > 2);
        for (const int row : {0, last}) {
            rig.desk.select(row);
            rig.write(u"ቃል።"_qs);
        }
        rig.desk.select(0);
        QTest::mouseClick(rig.find<QPushButton>("show2"), Qt::LeftButton); // drafts
        auto *editor = rig.find<QPlainTextEdit>("editor");
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(rig.desk.current(), last);
        QVERIFY(rig.find<QTableView>("segments")->isRowHidden(1));
    }

    void theSideSaysAllThatItHas()
    {
        TranslatorRig rig;
        rig.openFirst();
        const auto whole = [](const QListWidget &list) {
            const QRect last = list.visualItemRect(list.item(list.count() - 1));
            return list.viewport()->rect().contains(last) && list.viewport()->height() <= last.bottom() + last.height();
        };
        const auto questionsAreWhole = [&rig] {
            for (const QLabel *question : rig.window.findChildren<QLabel *>(u"question"_qs)) {
                if (question->isVisible() && question->height() < question->heightForWidth(question->width()))
                    return false;
            }
            return true;
        };
        for (const QString &words : {u"9 8 7 6 (  abc"_qs, u"ቃል።"_qs, QString(), u"1 2 3 4 5"_qs}) {
            rig.desk.type(words);
            for (int round = 0; round < 3; ++round)
                QCoreApplication::processEvents();
            QVERIFY2(questionsAreWhole(), qPrintable(words));
            QVERIFY(whole(*rig.find<QListWidget>("matches")));
        }
    }

    /// Also when its text grows, and when the keyboard on the screen takes the table's room.
    void theSegmentAtHandIsNotCut()
    {
        TranslatorRig rig(Language::Fr, Language::Ti, {1100, 1000});
        rig.openFirst();
        const auto *table = rig.find<QTableView>("segments");
        const auto isWhole = [table] {
            for (int round = 0; round < 3; ++round)
                QCoreApplication::processEvents();
            return table->viewport()->rect().contains(table->visualRect(table->currentIndex()));
        };
        rig.desk.select(table->model()->rowCount() - 1);
        QVERIFY(isWhole());
        rig.desk.type(u"ቃል 987654 "_qs.repeated(12));
        QVERIFY(isWhole());
        const int before = table->height();
        rig.find<QPushButton>("letters")->click();
        QVERIFY(isWhole());
        QVERIFY2(table->height() < before, qPrintable(QString::number(table->height())));
    }

    /// Also when it was not the box that has chosen it.
    void theBoxSaysTheLanguageOfTheDesk()
    {
        TranslatorRig rig(Language::Fr, Language::Ti);
        auto *box = rig.find<QComboBox>("language");
        QCOMPARE(box->currentData().value<Language>(), Language::Ti);
        rig.desk.setLanguage(Language::Ar);
        QTRY_COMPARE(box->currentData().value<Language>(), Language::Ar);
        QCOMPARE(rig.desk.language(), Language::Ar);
    }

    void theMachinesCardFitsInEveryLanguage_data()
    {
        QTest::addColumn<int>("interface");
        QTest::addColumn<int>("step");
        for (const Language interface : {Language::Fr, Language::Ar, Language::Ti, Language::Uk}) {
            for (const int step : {defaultTextStep, textSteps - 1})
                QTest::addRow("%s-%d", qPrintable(QString(code(interface))), step)
                    << static_cast<int>(interface) << step;
        }
    }
    void theMachinesCardFitsInEveryLanguage()
    {
        QFETCH(int, interface);
        QFETCH(int, step);
        AskServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto language = static_cast<Language>(interface);
        TranslatorRig rig(language, language == Language::Fr ? Language::Ar : language);
        rig.appearance.setTextStep(step);
        EscaleStyle::install(rig.appearance);
        const auto plain = qScopeGuard([] { QApplication::setStyle(u"fusion"_qs); }); // it knows the appearance
        rig.machine.setEndpoint(EndpointSettings{server.base(), {}, u"open-24b"_qs, {}});
        rig.openFirst();
        rig.find<QPlainTextEdit>("editor")->setFocus();
        QTest::keyClick(rig.find<QPlainTextEdit>("editor"), Qt::Key_M, Qt::ControlModifier);
        auto *card = rig.window.findChild<MachineCard *>();
        rig.picture(u"translator-machine-"_qs + QString::fromLatin1(QTest::currentDataTag()));
        const auto *side = rig.window.findChild<SegmentSide *>();
        QVERIFY(card->width() <= side->viewport()->width());
        QVERIFY(card->button(u"send"_qs)->width() <= card->width());
        // Nothing of it is cut: each has the height that its words need at this width.
        for (const QWidget *widget : card->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            const int needed = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                           : widget->minimumSizeHint().height();
            QVERIFY2(widget->isHidden() || widget->height() >= needed,
                     qPrintable(QStringLiteral("%1 %2 px of %3")
                                    .arg(QLatin1String(widget->metaObject()->className()))
                                    .arg(widget->height())
                                    .arg(needed)));
        }
    }

    /// Whoever sits here later learns that it was confirmed, not by whom; nor does who opens the file.
    void whoConfirmedIsTheirOwnAffair()
    {
        const auto content = std::make_shared<AuthorsContent>(nullptr);
        const FeedServer server(content);
        const QTemporaryDir folder;
        Account anna(server, "translator", folder), other(server, "expert", folder);
        TranslatorRig rig(Language::En, Language::Ti);
        const QString one = rig.desk.tasks()[0].fiche, next = rig.desk.tasks()[1].fiche;
        for (const QString &fiche : {one, next})
            rig.sample.retitle(fiche, Language::Fr, u"Apportez votre passeport rouge."_qs);
        rig.desk.refresh();
        rig.rest();
        anna.enter(rig.dispatch);
        rig.open(one);
        rig.desk.select(0);
        rig.desk.type(u"ቀይሕ ወረቐት ኣምጽኡ።"_qs);
        QVERIFY(rig.desk.confirm());
        rig.open(next);
        rig.desk.select(0);
        rig.rest();
        const auto said = [&rig] { return rig.find<QListWidget>("matches")->item(0)->text(); };
        QTRY_VERIFY2(said().contains(u"confirmed here by you"_qs), qPrintable(said()));
        rig.picture(u"translator-confirmed-by-you"_qs);
        other.enter(rig.dispatch);
        QVERIFY2(said().contains(u"confirmed here"_qs) && !said().contains(u"by "_qs), qPrintable(said()));
        rig.dispatch.setAccount(nullptr, nullptr, {});
        QVERIFY2(said().contains(u"confirmed here"_qs) && !said().contains(u"by "_qs), qPrintable(said()));
        anna.enter(rig.dispatch);
        QVERIFY2(said().contains(u"confirmed here by you"_qs), qPrintable(said()));
        rig.desk.close();
        const QDir copies(rig.folder.filePath(u"translations"_qs));
        QVERIFY(!copies.entryList({u"*.json"_qs}, QDir::Files).isEmpty());
        for (const QString &name : copies.entryList(QDir::Files)) {
            QFile file(copies.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains('@'));
            QVERIFY(!bytes.contains(anna.profile->email.toUtf8()));
        }
    }

    /// Ctrl+Z brings nothing of another language into this one.
    void anotherLanguageDoesNotComeBack()
    {
        TranslatorRig rig(Language::Fr, Language::En);
        rig.openFirst();
        const QString fiche = rig.desk.draft()->fiche();
        rig.desk.select(0);
        auto *editor = rig.find<QPlainTextEdit>("editor");
        rig.desk.setLanguage(Language::Uk);
        QTRY_VERIFY(!rig.desk.tasks().isEmpty());
        rig.open(fiche);
        rig.desk.select(0);
        const QString words = rig.desk.typed();
        QCOMPARE(editor->toPlainText(), words);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), words);
        QCOMPARE(rig.desk.typed(), words);
    }

    /// Who only looks changes nothing; who types keeps them.
    void aNoBreakSpaceStaysOne()
    {
        TranslatorRig rig(Language::Fr, Language::En);
        const QString fiche = rig.desk.tasks().first().fiche;
        const QString words = u"Bring 3\u00a0photos\u202f!"_qs;
        rig.sample.retitle(fiche, Language::En, words);
        rig.desk.refresh();
        rig.rest();
        rig.open(fiche);
        rig.desk.select(1);
        rig.desk.select(0);
        QCOMPARE(rig.desk.draft()->segments()[0].state, SegmentState::Done);
        QCOMPARE(rig.desk.typed(), words);
        auto *editor = rig.find<QPlainTextEdit>("editor");
        editor->moveCursor(QTextCursor::End);
        rig.write(u"?"_qs);
        QCOMPARE(rig.desk.typed(), words + u'?');
    }

    /// A bold "1" that is mark 1, as it is to be typed.
    void aMarkStandsRoundAWordThatIsItsNumber()
    {
        TranslatorRig rig(Language::Fr, Language::En);
        rig.openFirst();
        const QString fiche = rig.desk.draft()->fiche();
        rig.desk.close();
        const ReadFiche now = rig.sample.read(fiche, Language::Fr);
        FreshText text{now.translation, {}};
        Block block;
        block.runs = {{u"Appuyez sur "_qs, {}, {}}, {u"1"_qs, Style::Bold, {}}, {u"."_qs, {}, {}}};
        text.translation.what = {block};
        LanguageSet others = now.cachedLanguages;
        others.remove(Language::Fr);
        rig.sample.change({PutFiche{now.fiche, {text}, others}});
        rig.desk.refresh();
        rig.rest();
        rig.open(fiche);
        const auto &segments = rig.desk.draft()->segments();
        const auto at = std::find_if(segments.begin(), segments.end(), [](const DraftSegment &each) {
            return wordsOf(each.segment.source) == u"Appuyez sur 1."_qs;
        });
        QVERIFY(at != segments.end());
        rig.desk.select(at - segments.begin());
        QTRY_COMPARE(rig.find<QTextEdit>("french")->toPlainText(), u"Appuyez sur <1>1</1>."_qs);
    }

    /// A key that changes every digit says so.
    void theKeyForDigitsSaysThatItIsForAll()
    {
        TranslatorRig rig(Language::En, Language::Ar);
        EscaleStyle::install(rig.appearance);
        const auto plain = qScopeGuard([] { QApplication::setStyle(u"fusion"_qs); });
        const QString fiche = rig.desk.tasks().first().fiche;
        rig.sample.retitle(fiche, Language::Fr, u"Le 12, à 14 rue Verte."_qs);
        rig.desk.refresh();
        rig.rest();
        rig.open(fiche);
        rig.desk.select(0);
        rig.desk.type(u"في ١٢ إلى 14 شارع."_qs);
        QStringList names;
        for (const QAbstractButton *key : rig.window.findChildren<QAbstractButton *>(u"mend"_qs)) {
            if (key->isVisibleTo(&rig.window))
                names.append(key->accessibleName());
        }
        QVERIFY2(names.contains(u"Write all digits as 0–9"_qs), qPrintable(names.join(u'|')));
        rig.picture(u"translator-digits"_qs);
    }

    /// The French of the row at hand has the letters and the ink of the others.
    void theFrenchAtHandFollowsTheLetters()
    {
        TranslatorRig rig(Language::Fr, Language::En);
        rig.openFirst();
        auto *french = rig.find<QTextEdit>("french");
        rig.appearance.setTextStep(3);
        QCOMPARE(french->document()->defaultFont().pixelSize(),
                 rig.appearance.font(TextRole::Body, Language::Fr).pixelSize());
        rig.appearance.setColourSet(ColourSet::HighContrast);
        QTextCursor cursor(french->document());
        cursor.setPosition(1);
        QCOMPARE(cursor.charFormat().foreground().color(), rig.appearance.colours().ink);
    }

    /// The key that stands on a card works where the keys are in a card.
    void theKeyOfACardWorksInTheCard()
    {
        TranslatorRig rig(Language::Fr, Language::En);
        EscaleStyle::install(rig.appearance);
        const auto plain = qScopeGuard([] { QApplication::setStyle(u"fusion"_qs); });
        const QString fiche = rig.desk.tasks().first().fiche;
        rig.sample.retitle(fiche, Language::Fr, u"Apportez 3 photos."_qs);
        rig.desk.refresh();
        rig.rest();
        rig.openByKeys(fiche);
        rig.desk.select(0);
        auto *editor = rig.find<QPlainTextEdit>("editor");
        for (const char *name : {"mend", "meant"}) {
            rig.desk.type(u"Bring 2 photos."_qs);
            QAbstractButton *key = nullptr;
            for (QAbstractButton *each : rig.window.findChildren<QAbstractButton *>(QLatin1String(name)))
                key = key == nullptr && each->isVisibleTo(&rig.window) ? each : key;
            QVERIFY(key != nullptr);
            key->setFocus();
            QVERIFY(key->hasFocus());
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::AltModifier, {}, true);
            QCoreApplication::sendEvent(key, &held);
            QCoreApplication::processEvents();
            QCOMPARE(editor->toPlainText(), u"Bring 2 photos."_qs);
            QTest::keyClick(key, Qt::Key_Return, Qt::AltModifier);
            QTRY_COMPARE(editor->toPlainText(), u"Bring 3 photos."_qs);
            QTRY_VERIFY(editor->hasFocus());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    /// What a card speaks of is seen where it stands: underlined here, lit in the French, and a term has dots.
    void whatIsAskedAboutIsUnderlinedWhereItStands()
    {
        for (const Language language : {Language::En, Language::Ar, Language::Ti, Language::Uk}) {
            TranslatorRig rig(language == Language::En ? Language::Fr : language, language, {1280, 800});
            EscaleStyle::install(rig.appearance);
            const auto plain = qScopeGuard([] { QApplication::setStyle(u"fusion"_qs); }); // it knows the appearance
            const QString fiche = rig.desk.tasks().first().fiche;
            rig.rewrite(fiche, {{u"Pour la carte de séjour, "_qs, {}, {}},
                                {u"apportez 3 photos"_qs, Style::Bold, {}},
                                {u" à l’OFII."_qs, {}, {}}});
            rig.desk.refresh();
            rig.rest();
            rig.open(fiche);
            const auto &segments = rig.desk.draft()->segments();
            const auto at = std::find_if(segments.begin(), segments.end(), [](const DraftSegment &each) {
                return wordsOf(each.segment.source).startsWith(u"Pour la carte"_qs);
            });
            QVERIFY(at != segments.end());
            rig.desk.select(at - segments.begin());
            QTRY_VERIFY(!rig.desk.terms().isEmpty());
            const QString word = language == Language::En ? u"word"_qs : madeUpWords(language, 3);
            const QString end = language == Language::Ti ? u"።"_qs : u"."_qs;
            rig.desk.type(word + u" <1>2 "_qs + word + u"</1> OFII"_qs + end);
            auto *editor = rig.find<QPlainTextEdit>("editor");
            auto *french = rig.find<QTextEdit>("french");
            const auto marked = [](const auto &lines, auto isSo) {
                QStringList words;
                for (const QTextEdit::ExtraSelection &line : lines) {
                    if (isSo(line.format))
                        words.append(line.cursor.selectedText());
                }
                return words;
            };
            const auto underlined = [](const QTextCharFormat &format) {
                return format.underlineStyle() == QTextCharFormat::SingleUnderline;
            };
            const auto dotted = [](const QTextCharFormat &format) {
                return format.underlineStyle() == QTextCharFormat::DotLine;
            };
            const auto lit = [&rig](const QTextCharFormat &format) {
                return format.background().color() == rig.appearance.colours().speaking;
            };
            QTRY_COMPARE(marked(editor->extraSelections(), underlined), QStringList{u"2"_qs});
            QVERIFY(marked(french->extraSelections(), lit).contains(u"3"_qs));
            QVERIFY(marked(french->extraSelections(), dotted).contains(u"carte de séjour"_qs));
            rig.picture(u"translator-places-"_qs + code(language));
            rig.speak(language, textSteps - 1);
            rig.picture(u"translator-places-%1-largest"_qs.arg(code(language)));
            QTRY_VERIFY(french->document()->size().height() <= french->height() + 1); // nothing of it is cut
            // Once it is mended nothing of it stays.
            for (qsizetype i = 0; i < rig.desk.findings().size(); ++i) {
                if (rig.desk.findings()[i].check == TranslationCheck::Numbers)
                    rig.desk.mend(i);
            }
            QVERIFY(rig.desk.typed().contains(u"<1>3 "_qs));
            QTRY_COMPARE(marked(editor->extraSelections(), underlined), QStringList());
            QVERIFY(!marked(french->extraSelections(), lit).contains(u"3"_qs));
        }
    }

    /// Telephones, addresses and the letters on papers have a frame: of another colour than the ground of the row.
    void whatStaysAsItIsHasAFrame()
    {
        TranslatorRig rig(Language::Fr, Language::Ar);
        EscaleStyle::install(rig.appearance);
        const auto plain = qScopeGuard([] { QApplication::setStyle(u"fusion"_qs); }); // it knows the appearance
        const QString fiche = rig.desk.tasks().first().fiche;
        rig.rewrite(fiche, {{u"CAF"_qs, {}, {}}, {u" : 01 23 45 67 89, www.caf.fr."_qs, {}, {}}}, 2);
        rig.desk.refresh();
        rig.rest();
        rig.open(fiche);
        const auto &segments = rig.desk.draft()->segments();
        int row = -1;
        for (int i = 0; i < segments.size(); ++i) {
            if (row < 0 && wordsOf(segments[i].segment.source).startsWith(u"CAF"_qs))
                row = i;
        }
        QVERIFY(row >= 0);
        auto *table = rig.find<QTableView>("segments");
        const auto framed = [&](int at) {
            for (int round = 0; round < 3; ++round)
                QCoreApplication::processEvents();
            const QImage picture = table->viewport()->grab().toImage();
            const QRect cell = table->visualRect(table->model()->index(at, SegmentModel::French));
            int changes = 0; // columns that begin or end a frame, along the middle of the first line
            bool in = false;
            for (int x = cell.left() + 2; x < cell.right(); ++x) {
                int ink = 0;
                for (int y = cell.top() + 9; y < cell.top() + 27; ++y)
                    ink += picture.pixelColor(x, y) == rig.appearance.colours().frame ? 1 : 0;
                const bool edge = ink > 4; // the letters stand close to it
                changes += edge && !in ? 1 : 0;
                in = edge;
            }
            return changes;
        };
        rig.desk.select(row); // as a field of its own
        QCOMPARE(framed(row), 6);
        QCOMPARE(framed(row + 1), 6); // as it is drawn
        rig.picture(u"translator-frames"_qs);
    }

    /// What the memory has is shown with what is otherwise: in the French, and the numbers in the translation.
    void theMemoryShowsWhatIsOtherwise()
    {
        for (const Language language : {Language::Ti, Language::Ar, Language::Uk}) {
            TranslatorRig rig(Language::Fr, language, {1280, 800});
            EscaleStyle::install(rig.appearance);
            const auto plain = qScopeGuard([] { QApplication::setStyle(u"fusion"_qs); }); // it knows the appearance
            const QString fiche = rig.desk.tasks().first().fiche, other = rig.desk.tasks().last().fiche;
            rig.sample.retitle(other, Language::Fr, u"Un justificatif de domicile de moins de 6 mois"_qs);
            rig.sample.retitle(other, language, madeUpWords(language, 2) + u" 6 "_qs + madeUpWords(language, 4));
            rig.sample.retitle(fiche, Language::Fr, u"Un justificatif de logement de moins de 3 mois"_qs);
            rig.desk.refresh();
            rig.rest();
            rig.openByKeys(fiche);
            if (QTest::currentTestFailed())
                return;
            rig.desk.select(0);
            rig.desk.type({});
            const auto row = [&rig] { // behind its own title, where it has one
                const auto &matches = rig.desk.matches();
                for (int i = 0; i < matches.size(); ++i) {
                    if (matches[i].unit.source.contains(u"domicile"_qs))
                        return i;
                }
                return -1;
            };
            QTRY_VERIFY(row() >= 0);
            QVERIFY(rig.desk.matches()[row()].percent < 95);
            auto *list = rig.find<QListWidget>("matches");
            const auto look = list->item(row())->data(MatchDelegate::lookRole).value<MatchLook>();
            QStringList gone, come;
            for (const WordChange &change : look.french) {
                if (change.kind == WordChange::Kind::Removed)
                    gone.append(change.text.trimmed());
                else if (change.kind == WordChange::Kind::Added)
                    come.append(change.text.trimmed());
            }
            QCOMPARE(gone, (QStringList{u"domicile"_qs, u"6"_qs}));
            QCOMPARE(come, (QStringList{u"logement"_qs, u"3"_qs}));
            QCOMPARE(look.otherNumbers.size(), 1);
            QCOMPARE(look.target.mid(look.otherNumbers[0].start, look.otherNumbers[0].length), u"6"_qs);
            // Drawn: what is gone has the ink of what is gone.
            for (int round = 0; round < 3; ++round)
                QCoreApplication::processEvents();
            const QImage picture = list->viewport()->grab().toImage();
            int red = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    red += picture.pixelColor(x, y) == rig.appearance.colours().danger ? 1 : 0;
            }
            QVERIFY2(red > 20, qPrintable(QString::number(red)));
            QVERIFY(list->viewport()->rect().contains(list->visualItemRect(list->item(0))));
            rig.picture(u"translator-memory-"_qs + code(language));
            rig.appearance.setTextStep(textSteps - 1);
            rig.picture(u"translator-memory-%1-largest"_qs.arg(code(language)));
        }
    }

    /// Fonts disagree about their own height: one of Arabic would stand its lines two apart.
    void linesOfATextStandTogetherInEveryScript()
    {
        for (const Language language : {Language::Ar, Language::Ps, Language::Fa, Language::Ti, Language::Uk}) {
            TranslatorRig rig(Language::Fr, language);
            const auto task = std::find_if(rig.desk.tasks().begin(), rig.desk.tasks().end(),
                                           [](const TranslationTask &each) { return each.missing == 0; });
            QVERIFY(task != rig.desk.tasks().end());
            rig.open(task->fiche);
            const auto *model = qobject_cast<const SegmentModel *>(rig.find<QTableView>("segments")->model());
            const SegmentDelegate delegate(rig.appearance, *model);
            for (int row = 0; row < model->rowCount(); ++row) {
                QTextDocument document;
                delegate.lay(document, model->index(row, SegmentModel::Theirs), 160);
                const QTextLayout &layout = *document.begin().layout();
                if (layout.lineCount() < 2)
                    continue;
                const qreal pitch = layout.lineAt(1).y() - layout.lineAt(0).y();
                const qreal letters = document.defaultFont().pixelSize();
                QVERIFY2(pitch > 1.2 * letters && pitch < 1.8 * letters,
                         qPrintable(QString(code(language)) + u' ' + QString::number(pitch / letters)));
            }
        }
    }

    /// ui-desk-2026-11, "200 % and narrow": two columns each hold 38 characters. At 1280 pixels, in every language.
    void aSmallScreenIsWideEnough()
    {
        for (const Language language : allLanguages) {
            TranslatorRig rig(language, language == Language::Fr ? Language::Ti : language, {1280, 800});
            EscaleStyle::install(rig.appearance);
            const auto plain = qScopeGuard([] { QApplication::setStyle(u"fusion"_qs); }); // it knows the appearance
            rig.openFirst();
            rig.window.resize(1290, 800); // the style is another one by now
            rig.window.resize(1280, 800);
            rig.picture(u"translator-1280-"_qs + code(language));
            auto *table = rig.find<QTableView>("segments");
            const QString french = u"Vous avez entre 16 et 25 ans et vous n’êtes plus à l’école"_qs;
            const double letter =
                QFontMetricsF(rig.appearance.font(TextRole::Body, Language::Fr)).horizontalAdvance(french) /
                static_cast<double>(french.size());
            for (const int column : {SegmentModel::French, SegmentModel::Theirs}) {
                const int characters = static_cast<int>((table->columnWidth(column) - 16) / letter);
                QVERIFY2(characters >= 38, qPrintable(QString(code(language)) + u' ' + QString::number(characters)));
            }
            const auto columns = [table] {
                return table->columnWidth(0) + table->columnWidth(1) + table->columnWidth(2) + table->columnWidth(3);
            };
            QTRY_VERIFY(columns() <= table->viewport()->width()); // once it is known whether a scroll bar comes
            auto *side = rig.window.findChild<SegmentSide *>();
            QVERIFY(side->width() >= 320); // beside it, and no narrower than drawn
            QVERIFY(table->mapTo(&rig.window, QPoint()).y() == side->mapTo(&rig.window, QPoint()).y());
            for (int step = 0; step < textSteps; ++step) {
                rig.speak(language, step);
                QVERIFY2(rig.window.minimumSizeHint().width() <= 1280, qPrintable(QString(code(language))));
                QVERIFY2(rig.window.width() == 1280, qPrintable(QString::number(rig.window.width())));
            }
            rig.picture(u"translator-1280-%1-largest"_qs.arg(code(language)));
        }
    }

    /// One segment that is said otherwise is asked about in the other's row as well, and no more once it is not.
    void theRowsOfTheSameFrenchAreCountedTogether()
    {
        TranslatorRig rig; // nothing is translated yet
        const QString fiche = rig.desk.tasks().first().fiche;
        rig.rewrite(fiche, {{u"Payer au guichet."_qs, {}, {}}}, 2);
        rig.desk.refresh();
        rig.rest();
        rig.open(fiche);
        const auto &segments = rig.desk.draft()->segments();
        QList<int> rows;
        for (int i = 0; i < segments.size(); ++i) {
            if (wordsOf(segments[i].segment.source) == u"Payer au guichet."_qs)
                rows.append(i);
        }
        QCOMPARE(rows.size(), 2);
        const auto *model = rig.window.findChild<SegmentModel *>();
        const QString one = madeUpWords(Language::Ti, 1) + u"።"_qs, other = madeUpWords(Language::Ti, 5) + u"።"_qs;
        const auto questions = [&](int row) {
            return model->index(row, SegmentModel::State).data(SegmentModel::QuestionsRole).toInt();
        };
        rig.desk.select(rows[1]);
        rig.desk.type(one);
        QCOMPARE(questions(rows[1]), 0);
        rig.desk.select(rows[0]);
        rig.desk.type(other);
        QCOMPARE(questions(rows[1]), 1); // nobody has typed there since
        QCOMPARE(questions(rows[0]), 0);
        rig.desk.type(one);
        QCOMPARE(questions(rows[1]), 0);
    }

    void theQueueIsPutInOrderByKeys()
    {
        TranslatorRig rig;
        auto *order = rig.find<QComboBox>("order");
        order->setFocus();
        QTest::keyClick(order, Qt::Key_End);
        QVERIFY(rig.desk.filter().order == TaskOrder::Words);
        const auto *model = rig.find<QTableView>("tasks")->model();
        QList<int> words;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (const QVariant said = model->index(row, 2).data(); said.isValid())
                words.append(said.toInt());
        }
        QVERIFY(words.size() >= 3 && std::is_sorted(words.begin(), words.end()));
        rig.picture(u"translator-order"_qs);
    }

    /// However large: what is read of it is bounded, and it is refused in a sentence.
    void aFileOfAGigabyteIsRefused()
    {
        TranslatorRig rig;
        rig.openFirst();
        const QTemporaryDir folder;
        const FileExchange files(rig.desk);
        const QString name = folder.filePath(u"x.xlf"_qs);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray begin = "<?xml version=\"1.0\"?><xliff version=\"1.2\"><file original=\"x\"><body>";
        QCOMPARE(file.write(begin), begin.size());
        QVERIFY(file.resize(1'000'000'000)); // a hole: it takes no room here
        file.close();
        QCOMPARE(QFileInfo(name).size(), 1'000'000'000);
        const QString said = files.takeFrom(name);
        QVERIFY(!said.isEmpty());
        QVERIFY(!said.contains(u"Repris"_qs) && !said.contains(u"Rien"_qs));
        QVERIFY(!rig.desk.draft()->hasChanges());
    }

    void theInterfaceTurnsRound()
    {
        TranslatorRig rig(Language::Ar, Language::Ar, {1024, 640});
        rig.openFirst();
        rig.picture(u"translator-arabic-small"_qs);
        QCOMPARE(rig.window.layoutDirection(), Qt::RightToLeft);
        rig.appearance.setTextStep(textSteps - 1);
        rig.picture(u"translator-arabic-small-largest"_qs);
    }
};

ESCALE_TEST(TestTranslator)
#include "tst_translator.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// An author who has a keyboard and nothing else, on the workshop's window (keytypist.h): every part of the editor and
// of the page where two texts are put together is reached, used and left, and the focus is seen all the while
// (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7).
#include "keytypist.h"
#include "l10n/catalogue.h"
#include "style/escalestyle.h"
#include "testprogram.h"
#include "workshop/partnercard.h"
#include "workshop/placecard.h"
#include "workshopfixture.h"

#include <QInputDialog>
#include <QScrollArea>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

class TestKeys final : public QObject, protected WorkshopFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { EscaleStyle::install(m_appearance); }
    void init()
    {
        m_window.reset();
        openWindow();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_appearance.setTextStep(1);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    /// Round the page by Tab and back by Shift+Tab: everything that can be used, nothing twice, nothing out of sight.
    void tabGoesRoundTheWholePage_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("fromTheRight");
        QTest::newRow("usual letters") << 1 << false;
        QTest::newRow("largest letters") << textSteps - 1 << false;
        QTest::newRow("from the right") << 1 << true;
    }
    void tabGoesRoundTheWholePage()
    {
        QFETCH(const int, step);
        QFETCH(const bool, fromTheRight);
        m_appearance.setTextStep(step);
        QApplication::setLayoutDirection(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
        const QByteArray id = openHardFiche();
        EditorPage &editor = m_window->editor();
        editor.openFind();
        editor.replaceBar().words().setText(u"bonnet"_qs);
        editor.places().oneMore().click();
        editor.partners().oneMore().click();
        editor.check();
        goRound(editor);
        if (QTest::currentTestFailed())
            return;
        editor.places().cards().at(1)->takeOutKey().click();
        editor.partners().cards().at(0)->takeOutKey().click();
        conflict(id);
        goRound(m_window->merge());
    }

    void whatIsWrittenLongIsFollowedByThePage()
    {
        openHardFiche();
        FieldEdit *what = m_window->editor().field(u"what"_qs);
        what->setFocus();
        what->moveCursor(QTextCursor::End);
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(what, Qt::Key_Return);
            QTest::keyClicks(what, QStringLiteral("line %1").arg(i));
        }
        QTRY_VERIFY(caretIsSeen(*what));
        what->moveCursor(QTextCursor::Start);
        QTRY_VERIFY(caretIsSeen(*what));
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(what, Qt::Key_Down);
        QTRY_VERIFY(caretIsSeen(*what));
    }

    void aNewFicheBeginsWithItsTitle()
    {
        signIn("author");
        m_window->workshop().beginFiche(Kind::Dispositif);
        QCOMPARE(QApplication::focusWidget(), m_window->editor().field(u"titreInformatif"_qs));
    }

    /// The key that was pressed goes with its page; the next key goes to the same section all the same.
    void aSectionIsMovedAndTakenOutAndTheKeysStayWithIt()
    {
        openHardFiche();
        const auto keys = [this] {
            QStringList order;
            for (const DraftSection &section : m_window->workshop().text().why)
                order.append(section.key);
            return order;
        };
        const QStringList before = keys();
        const QString first = before.first();
        KeyTypist typist(*m_window);
        typist.task(u"a section goes down twice, up again"_qs);
        typist.tabTo("its key down", named(u"why."_qs + first + u" down"_qs));
        typist.key(Qt::Key_Space);
        typist.until("it is the second", [&] { return keys().at(1) == first; });
        typist.until("the same key", atNamed(u"why."_qs + first + u" down"_qs));
        typist.key(Qt::Key_Space);
        typist.until("it is the last", [&] { return keys().at(2) == first; });
        typist.until("its title: it can go no further down", atNamed(u"why."_qs + first + u".title"_qs));
        typist.tabTo("its key up", named(u"why."_qs + first + u" up"_qs));
        typist.key(Qt::Key_Space);
        typist.until("it is the second", [&] { return keys().at(1) == first; });
        typist.task(u"taken out, and back by Ctrl+Z"_qs);
        typist.tabTo("its key", named(u"why."_qs + first + u" out"_qs));
        typist.key(Qt::Key_Space);
        typist.until("it is gone", [&] { return !keys().contains(first); });
        typist.until("the next one's key", atNamed(u"why."_qs + before.at(2) + u" out"_qs));
        typist.key(Qt::Key_Z, Qt::ControlModifier);
        typist.until("it is there", [&] { return keys().at(1) == first; });
        typist.until("the keys are where they were", atNamed(u"why."_qs + before.at(2) + u" out"_qs));
        typist.key(Qt::Key_Y, Qt::ControlModifier);
        typist.until("it is gone", [&] { return !keys().contains(first); });
        QCOMPARE(typist.run(), QString());
    }

    /// What is undone makes the page anew; the cursor is where the person had it.
    void theCursorStaysWhenThePageIsMadeAnew()
    {
        openHardFiche();
        EditorPage &editor = m_window->editor();
        editor.findChild<QPushButton *>(u"why add"_qs)->click();
        FieldEdit *what = editor.field(u"what"_qs);
        what->setFocus();
        QTextCursor cursor = what->textCursor();
        cursor.setPosition(3);
        cursor.setPosition(7, QTextCursor::KeepAnchor);
        what->setTextCursor(cursor);
        QTest::keyClick(what, Qt::Key_Z, Qt::ControlModifier);
        FieldEdit *now = editor.field(u"what"_qs);
        QCOMPARE(QApplication::focusWidget(), now);
        QCOMPARE(now->textCursor().anchor(), 3);
        QCOMPARE(now->textCursor().position(), 7);
    }

    void theOutlineLeadsToItsText()
    {
        openHardFiche();
        EditorPage &editor = m_window->editor();
        KeyTypist typist(*m_window);
        typist.task(u"the outline"_qs);
        typist.tabTo("the outline", [&](QWidget &at) { return &at == &editor.outline(); });
        typist.key(Qt::Key_Home);
        for (int i = 0; i < 3; ++i)
            typist.key(Qt::Key_Down);
        typist.key(Qt::Key_Return);
        typist.until("its text", [&] { return KeyTypist::receiver() == editor.field(u"what"_qs); });
        QCOMPARE(typist.run(), QString());
    }

    /// On the way to these keys lie texts that have no forms, no bold, no links.
    void aParagraphGetsItsFormBoldAndALink()
    {
        openHardFiche();
        EditorPage &editor = m_window->editor();
        editor.field(u"what"_qs)->setFocus();
        const auto inText = [&editor] { return KeyTypist::receiver() == editor.field(u"what"_qs); };
        KeyTypist typist(*m_window);
        typist.task(u"a list, bold, a link"_qs);
        typist.key(Qt::Key_End, Qt::ControlModifier);
        typist.key(Qt::Key_Return);
        typist.words(u"Bring"_qs);
        typist.key(Qt::Key_F10);
        typist.until("the forms", [] { return QApplication::activePopupWidget() != nullptr; });
        typist.key(Qt::Key_Down);
        typist.key(Qt::Key_Down);
        typist.key(Qt::Key_Return);
        typist.until("a list", [this] { return draft().what.contains(u"<li"_qs); });
        typist.until("the text again", inText);
        typist.key(Qt::Key_B, Qt::ControlModifier);
        typist.words(u" a cap"_qs);
        typist.until("bold", [this] { return draft().what.contains(u"<strong"_qs); });
        typist.key(Qt::Key_Home, Qt::ShiftModifier);
        typist.key(Qt::Key_K, Qt::ControlModifier);
        typist.until("its address", [] { return qobject_cast<QInputDialog *>(QApplication::activeModalWidget()); });
        typist.words(u"https://exemple.test/"_qs);
        typist.key(Qt::Key_Return);
        typist.until("a link", [this] { return draft().what.contains(u"https://exemple.test/"_qs); });
        typist.until("the text again", inText);
        QCOMPARE(typist.run(), QString());
    }

    void aFindingIsMendedExplainedAndKept()
    {
        openHardFiche();
        EditorPage &editor = m_window->editor();
        const auto says = [&editor](const QString &rule) {
            return std::count_if(editor.found().begin(), editor.found().end(),
                                 [&rule](const Finding &each) { return each.rule == rule; });
        };
        const auto offering = [&editor](PlainFix::Kind kind) {
            return [&editor, kind](QWidget &) {
                const auto now = editor.findings().current();
                return now && std::any_of(now->fixes.begin(), now->fixes.end(),
                                          [kind](const PlainFix &fix) { return fix.kind == kind; });
            };
        };
        QVERIFY(says(u"glossary"_qs) > 0);
        qsizetype many = editor.found().size();
        const auto fewer = [&editor, &many] {
            return std::exchange(many, editor.found().size()) > editor.found().size();
        };
        KeyTypist typist(*m_window);
        typist.task(u"a finding: mended, explained, kept"_qs);
        typist.go("other words", Qt::Key_Down, Qt::AltModifier, offering(PlainFix::Kind::Replace));
        typist.key(Qt::Key_Return, Qt::AltModifier);
        typist.until("mended", fewer);
        typist.go("a term", Qt::Key_Down, Qt::AltModifier, offering(PlainFix::Kind::Explain));
        typist.tabTo("explain", [&](QWidget &at) { return &at == &editor.findings().explainKey(); });
        typist.key(Qt::Key_Space);
        typist.until("explained", [&] { return says(u"glossary"_qs) == 0 && draft().what.contains(u" ("_qs); });
        typist.until("the list of findings", [&] { return KeyTypist::receiver() == &editor.findings().list(); });
        typist.key(Qt::Key_Home);
        typist.until("counted", [&] { return (many = editor.found().size()) > 0; });
        typist.tabTo("keep", [&](QWidget &at) { return &at == &editor.findings().keepKey(); });
        typist.key(Qt::Key_Space);
        typist.until("it says no more of it", fewer);
        typist.tabTo("what was kept", [&](QWidget &at) { return &at == &editor.findings().keptKey(); });
        typist.key(Qt::Key_Space);
        typist.until("it is there again", [&] { return editor.found().size() > many; });
        QCOMPARE(typist.run(), QString());
    }

    void wordsAreReplacedByKeys()
    {
        openHardFiche();
        KeyTypist typist(*m_window);
        typist.task(u"find and replace"_qs);
        typist.key(Qt::Key_F, Qt::ControlModifier);
        typist.words(u"bonnet"_qs);
        typist.key(Qt::Key_Tab);
        typist.words(u"maillot"_qs);
        typist.tabToButton(u"Replace all"_qs);
        typist.key(Qt::Key_Space);
        typist.until("replaced",
                     [this] { return draft().what.contains(u"maillot"_qs) && !draft().what.contains(u"bonnet"_qs); });
        typist.key(Qt::Key_Escape);
        typist.until("the page", [this] { return !m_window->editor().replaceBar().isVisible(); });
        QCOMPARE(typist.run(), QString());
    }

    void factsAddressAndPartnerAreGivenByKeys()
    {
        openHardFiche();
        EditorPage &editor = m_window->editor();
        KeyTypist typist(*m_window);
        typist.task(u"a level"_qs);
        typist.tabTo("level B1", [](QWidget &at) {
            const auto *box = qobject_cast<QCheckBox *>(&at);
            return box != nullptr && box->text().contains(u"B1"_qs);
        });
        typist.key(Qt::Key_Space);
        typist.until("B1", [this] { return draft().metadata.contains("B1"); });
        typist.task(u"an address, on the map"_qs);
        typist.tabToButton(u"One more address"_qs);
        typist.key(Qt::Key_Space);
        typist.until("its name", [] { return qobject_cast<QLineEdit *>(KeyTypist::receiver()) != nullptr; });
        typist.words(u"Salle"_qs);
        typist.tabTo("the map", [](QWidget &at) { return qobject_cast<PlaceMap *>(&at) != nullptr; });
        typist.key(Qt::Key_Space);
        typist.key(Qt::Key_Right);
        typist.until("a place", [this] { return draft().places.count("\"lat\":") == 2; });
        typist.task(u"theme, structure, a partner"_qs);
        typist.tabTo("the theme", [&](QWidget &at) { return &at == &editor.themes().theme(); });
        typist.tabTo("the structure", named(u"mainSponsor"_qs));
        typist.tabToButton(u"One more partner"_qs);
        typist.key(Qt::Key_Space);
        typist.until("its name", [] { return qobject_cast<QLineEdit *>(KeyTypist::receiver()) != nullptr; });
        typist.words(u"Ville"_qs);
        typist.until("a partner", [this] { return draft().sponsors.contains("Ville"); });
        QCOMPARE(typist.run(), QString());
    }

    void aFicheIsSavedAndPublishedByKeys()
    {
        const QByteArray id = openHardFiche();
        KeyTypist typist(*m_window);
        typist.task(u"saved, published"_qs);
        typist.key(Qt::Key_S, Qt::ControlModifier);
        typist.until("on the server", [this, id] { return m_content->field(id, "what").contains("effectuer"); });
        typist.until("saved", [this] { return !m_window->workshop().waiting(); });
        typist.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        typist.until("the question", [] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); });
        typist.tabToButton(u"Publish"_qs);
        typist.key(Qt::Key_Space);
        typist.until("published",
                     [this, id] { return !m_content->fiche(id).draft && !m_window->workshop().waiting(); });
        QCOMPARE(typist.run(), QString());
    }

    /// Alt and an arrow take the text that stands on that side, from whichever side the window runs.
    void twoTextsArePutTogetherByKeys_data()
    {
        QTest::addColumn<bool>("fromTheRight");
        QTest::newRow("from the left") << false;
        QTest::newRow("from the right") << true;
    }
    void twoTextsArePutTogetherByKeys()
    {
        QFETCH(const bool, fromTheRight);
        QApplication::setLayoutDirection(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
        const QByteArray id = openHardFiche();
        conflict(id);
        MergePage &merge = m_window->merge();
        const auto rowSays = [&merge](const QString &words) {
            return [&merge, words] { return merge.list().item(0)->text().endsWith(words); };
        };
        KeyTypist typist(*m_window);
        typist.task(u"theirs, yours, one's own words"_qs);
        typist.key(fromTheRight ? Qt::Key_Left : Qt::Key_Right, Qt::AltModifier);
        typist.until("yours", rowSays(u"yours"_qs));
        typist.key(fromTheRight ? Qt::Key_Right : Qt::Key_Left, Qt::AltModifier);
        typist.until("theirs", rowSays(u"theirs"_qs));
        typist.tabTo("what will stand there", [&merge](QWidget &at) { return &at == merge.merged(); });
        typist.key(Qt::Key_End);
        typist.words(u" et danser"_qs);
        typist.until("written", rowSays(u"written by you"_qs));
        typist.key(Qt::Key_Z, Qt::ControlModifier);
        typist.until("theirs again", rowSays(u"theirs"_qs));
        typist.key(Qt::Key_End);
        typist.words(u" et  danser "_qs);
        typist.key(Qt::Key_F7);
        typist.tabTo("send", [&merge](QWidget &at) { return &at == &merge.send(); });
        typist.key(Qt::Key_Space);
        typist.until("the editor", [this] { return m_window->page() == &m_window->editor(); });
        typist.until("on the server",
                     [this, id] { return text(id, "titreInformatif") == u"Nager en ville et danser"; });
        QCOMPARE(typist.run(), QString());
    }

    /// No text has the key's word there: Ctrl+Z takes back the last choice, the row it was made in is shown again.
    void aChoiceIsTakenBackOutsideATextToo()
    {
        const QByteArray id = openHardFiche();
        conflict(id);
        MergePage &merge = m_window->merge();
        const auto rowSays = [&merge](const QString &words) {
            return [&merge, words] { return merge.list().item(0)->text().endsWith(words); };
        };
        const QString open = merge.list().item(0)->text();
        const auto isOpen = [&merge, &open] {
            return merge.list().item(0)->text() == open && !merge.send().isEnabled();
        };
        KeyTypist typist(*m_window);
        typist.task(u"two choices taken back in the list"_qs);
        typist.key(Qt::Key_Right, Qt::AltModifier);
        typist.until("yours", rowSays(u"yours"_qs));
        typist.key(Qt::Key_Left, Qt::AltModifier);
        typist.until("theirs", rowSays(u"theirs"_qs));
        typist.tabTo("the list", [&merge](QWidget &at) { return &at == &merge.list(); });
        typist.key(Qt::Key_Z, Qt::ControlModifier);
        typist.until("yours again", rowSays(u"yours"_qs));
        typist.key(Qt::Key_Z, Qt::ControlModifier);
        typist.until("nothing chosen", isOpen);
        typist.key(Qt::Key_Z, Qt::ControlModifier); // of nothing
        typist.until("still nothing chosen", isOpen);
        typist.key(Qt::Key_Right, Qt::AltModifier);
        typist.until("yours once more", rowSays(u"yours"_qs));
        typist.tabTo("a button", [&merge](QWidget &at) { return &at == &merge.send(); });
        typist.key(Qt::Key_Z, Qt::ControlModifier);
        typist.until("nothing chosen from a button", isOpen);
        QCOMPARE(typist.run(), QString());
    }

private:
    [[nodiscard]] const FicheDraft &draft() { return m_window->workshop().text(); }

    QByteArray openHardFiche()
    {
        const QByteArray id = m_content->addPublic(completeFields(), {"fr", "en"});
        signIn("member");
        open(id);
        type(u"what"_qs, u" Il faut obtenir un récépissé. Vous devez effectuer une demande."_qs);
        m_window->editor().check();
        return id;
    }

    void conflict(const QByteArray &id)
    {
        m_content->ask("colleague", "PATCH", "/dispositifs/" + id, R"({"titreInformatif":"Nager en ville"})");
        FieldEdit *title = m_window->editor().field(u"titreInformatif"_qs);
        title->setFocus();
        title->selectAll();
        typeWords(title, u"Savoir danser"_qs);
        m_window->workshop().save();
        QTRY_COMPARE(m_window->page(), &m_window->merge());
    }

    static std::function<bool(QWidget &)> named(const QString &name)
    {
        return [name](QWidget &at) { return at.objectName() == name; };
    }
    static std::function<bool()> atNamed(const QString &name)
    {
        return [name] { return KeyTypist::receiver() != nullptr && KeyTypist::receiver()->objectName() == name; };
    }

    [[nodiscard]] bool caretIsSeen(const FieldEdit &edit) const
    {
        return isSeen(edit, edit.cursorRect().translated(edit.viewport()->pos()));
    }

    /// Nothing around it cuts this part off.
    [[nodiscard]] bool isSeen(const QWidget &widget, const QRect &part) const
    {
        QRect seen = part;
        const QWidget *inside = &widget;
        for (const QWidget *each = widget.parentWidget(); each != nullptr; each = each->parentWidget()) {
            seen = QRect(inside->mapTo(each, seen.topLeft()), seen.size()).intersected(each->rect());
            inside = each;
            if (each->isWindow())
                break;
        }
        return seen.height() >= std::min(part.height(), 16) && seen.width() >= std::min(part.width(), 1);
    }

    /// Everything inside that Tab is to stop at now.
    [[nodiscard]] static QList<QWidget *> stopsOf(const QWidget &page)
    {
        QList<QWidget *> stops;
        for (QWidget *each : page.findChildren<QWidget *>()) {
            if (each->isVisible() && each->isEnabled() && each->focusPolicy() & Qt::TabFocus &&
                each->focusProxy() == nullptr)
                stops.append(each);
        }
        return stops;
    }

    void goRound(QWidget &page)
    {
        QApplication::processEvents();
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        QStringList faults;
        for (const auto &[key, with] : {std::pair{Qt::Key_Tab, Qt::NoModifier}, {Qt::Key_Backtab, Qt::ShiftModifier}}) {
            QList<QWidget *> come;
            const QWidget *first = nullptr;
            constexpr int most = 300;
            for (int i = 0; i < most; ++i) {
                QTest::keyClick(QApplication::focusWidget(), key, with);
                QApplication::processEvents();
                QWidget *now = QApplication::focusWidget();
                QVERIFY2(now != nullptr, "the focus is nowhere");
                if (now == first)
                    break;
                if (first == nullptr)
                    first = now;
                if (come.contains(now)) {
                    faults.append(u"a circle that leaves out the rest, at "_qs + describe(*now));
                    break;
                }
                come.append(now);
                if (!isSeen(*now, now->rect()))
                    faults.append(u"out of sight: "_qs + describe(*now));
            }
            for (const QWidget *stop : stopsOf(page)) {
                if (!come.contains(stop))
                    faults.append(QStringLiteral("%1 never comes to ").arg(QKeySequence(key).toString()) +
                                  describe(*stop));
            }
        }
        for (const QString &fault : std::as_const(faults))
            qWarning("%s", qPrintable(fault));
        QCOMPARE(faults.size(), 0);
    }

    static QString describe(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName() + u' ' +
               widget.accessibleName() + u' ' + (button ? button->text() : QString());
    }
};

ESCALE_TEST(TestKeys)
#include "tst_keys.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A caseworker's whole day by keyboard alone, on the real window (keytypist.h).
#include "desktop/outboxdialog.h"
#include "desktop/qrwindow.h"
#include "desktop/selectionsdialog.h"
#include "desktop/settingsdialog.h"
#include "desktop/stickdialog.h"
#include "desktop/suggestiondialog.h"
#include "desktoprig.h"
#include "fakevoice.h"
#include "keytypist.h"
#include "reader/findbar.h"
#include "samplelibrary.h"
#include "testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QInputDialog>
#include <QPlainTextEdit>

using namespace escale;
using namespace escale::test;

namespace {

class Typist final : public KeyTypist {
public:
    explicit Typist(DesktopRig &desk) : KeyTypist(*desk.window), m_desk(desk) {}

    /// An action of the menus, by the palette.
    void command(const QString &words)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        until("the palette", [this] { return m_desk.window->commandPalette().isVisible(); });
        QString typed = words.normalized(QString::NormalizationForm_D);
        typed.removeIf([](QChar c) { return c.unicode() > 0x7e; }); // no key has "…", and "e" finds "é"
        this->words(u'>' + typed);
        until("the action is found",
              [this] { return m_desk.window->commandPalette().list().currentItem() != nullptr; });
        key(Qt::Key_Return);
    }

private:
    DesktopRig &m_desk;
};

template <typename T> T *dialogOf()
{
    return qobject_cast<T *>(QApplication::activeModalWidget());
}

} // namespace

class TestKeyboardDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeDay()
    {
        FakeVoice voice;
        DesktopRig desk({}, Language::Fr, {}, &voice);
        QVERIFY(QTest::qWaitForWindowActive(desk.window));
        desk.services.outbox->begin();
        const QTemporaryDir folder;
        desk.services.memory.setValue(QStringLiteral("handover/folder"), folder.path());
        desk.services.files = {desk.folder.filePath(QStringLiteral("escale.ini")), QString()};
        DesktopModel &model = desk.model;
        DesktopWindow &window = *desk.window;
        const auto selections = [&model] { return model.selections().selections(); };
        const auto waiting = [&desk] {
            const auto gifts = desk.services.outbox->gifts();
            return gifts ? static_cast<int>(gifts->size()) : -1;
        };
        const auto dialogGone = [] { return QApplication::activeModalWidget() == nullptr; };
        const auto files = [&folder] { return QDir(folder.path()).entryList(QDir::Files); };
        const auto within = [](const QWidget &whole) {
            return [&whole](QWidget &at) { return whole.isAncestorOf(&at) || &whole == &at; };
        };
        Typist typist(desk);

        typist.task(QStringLiteral("search, open the first"));
        typist.words(QStringLiteral("compte banque"));
        typist.key(Qt::Key_Return);
        typist.until("the fiche",
                     [&] { return model.ficheId() == bankAccount && !model.openFiche().texts().isEmpty(); });
        typist.task(QStringLiteral("the person's language, two columns"));
        typist.key(Qt::Key_5, Qt::AltModifier);
        typist.until("Arabic", [&] { return model.secondLanguage() == Language::Ar; });
        typist.key(Qt::Key_F9);
        typist.until("one column", [&] { return !model.secondLanguage(); });
        typist.key(Qt::Key_F9);
        typist.until("two again", [&] { return model.secondLanguage() == Language::Ar; });
        typist.task(QStringLiteral("find in the fiche"));
        typist.go("the text", Qt::Key_F6, {}, within(window.reading().view()));
        typist.key(Qt::Key_F, Qt::ControlModifier);
        typist.tabTo("the field", [&](QWidget &at) { return qobject_cast<QLineEdit *>(&at) && at.isVisible(); });
        typist.words(QStringLiteral("banque"));
        typist.key(Qt::Key_Return);
        typist.key(Qt::Key_Escape);
        typist.until("the text", [&] { return within(window.reading())(*QApplication::focusWidget()); });
        typist.task(QStringLiteral("listen"));
        typist.key(Qt::Key_F7);
        typist.until("it speaks", [&] { return voice.languages.contains(Language::Ar); });
        typist.key(Qt::Key_F7);
        typist.go("the list", Qt::Key_F6, {}, within(window.list()));
        typist.task(QStringLiteral("the person's own screen"));
        typist.key(Qt::Key_F12);
        typist.until("their window", [&] { return window.personsWindow() && window.personsWindow()->isVisible(); });
        typist.key(Qt::Key_F12);
        typist.until("no window",
                     [&] { return window.personsWindow() == nullptr || !window.personsWindow()->isVisible(); });

        typist.task(QStringLiteral("hand over: languages, a PDF"));
        typist.key(Qt::Key_P, Qt::ControlModifier);
        typist.until("the sheets", [] { return dialogOf<HandOverDialog>() && dialogOf<HandOverDialog>()->settled(); });
        typist.tabTo("the languages", [](QWidget &at) {
            auto *dialog = dialogOf<HandOverDialog>();
            for (const HandOverLanguages one : {HandOverLanguages::Persons, HandOverLanguages::SideBySide}) {
                if (&dialog->languagesButton(one) == &at)
                    return true;
            }
            return false;
        });
        typist.go("both, side by side", Qt::Key_Down, {}, [](QWidget &at) {
            return &dialogOf<HandOverDialog>()->languagesButton(HandOverLanguages::SideBySide) == &at;
        });
        typist.until("the sheets", [] { return dialogOf<HandOverDialog>()->settled(); });
        typist.key(Qt::Key_1, Qt::AltModifier);
        typist.until("a file", [&] { return files().filter(QStringLiteral("_ar-fr.pdf")).size() == 1; });
        typist.key(Qt::Key_Escape);
        typist.until("the desk", dialogGone);
        typist.task(QStringLiteral("what to bring"));
        typist.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        typist.until("the sheet", [] { return dialogOf<HandOverDialog>() && dialogOf<HandOverDialog>()->settled(); });
        typist.key(Qt::Key_1, Qt::AltModifier);
        typist.until("a file", [&] { return files().size() == 2; });
        typist.key(Qt::Key_Escape);
        typist.until("the desk", dialogGone);
        typist.task(QStringLiteral("code, link"));
        typist.key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        typist.until("the code", [] { return dialogOf<QrWindow>() != nullptr; });
        typist.key(Qt::Key_Escape);
        typist.until("the desk", dialogGone);
        typist.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        typist.until("the link", [] { return QGuiApplication::clipboard()->text().contains(QStringLiteral("/ar/")); });

        typist.task(QStringLiteral("put three fiches aside"));
        typist.key(Qt::Key_D, Qt::ControlModifier);
        typist.until("one", [&] { return model.selection().size() == 1; });
        typist.key(Qt::Key_F, Qt::ControlModifier);
        typist.go("the search field", Qt::Key_F6, {}, within(window.bar()));
        typist.key(Qt::Key_Escape); // its words
        typist.until("all fiches", [&] { return !model.found().waiting() && model.found().rows().size() > 5; });
        for (const int count : {2, 3}) {
            typist.key(Qt::Key_Down);
            typist.until("another fiche", [&model] {
                return !model.openFiche().texts().isEmpty() && !model.isSelected() &&
                       model.openFiche().texts().first().fiche.id == model.ficheId();
            });
            typist.key(Qt::Key_D, Qt::ControlModifier);
            typist.until("one more", [&model, count] { return model.selection().size() == count; });
        }
        typist.task(QStringLiteral("selection: order, note"));
        typist.key(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
        typist.until("the selections", [] { return dialogOf<SelectionsDialog>() != nullptr; });
        const auto fiches = [](QWidget &at) {
            return qobject_cast<QListWidget *>(&at) &&
                   at.accessibleName() == SelectionsDialog::tr("Fiches of the selection");
        };
        typist.tabTo("its fiches", fiches);
        typist.key(Qt::Key_Home);
        typist.until("a line", [] {
            const auto *list = qobject_cast<QListWidget *>(QApplication::focusWidget());
            return list != nullptr && list->currentRow() == 0 && list->count() == 3;
        });
        QStringList order;
        typist.until("the order", [&] {
            order.clear();
            const QList<SelectionItem> items = selections().first().items;
            for (const SelectionItem &item : items)
                order.append(item.fiche);
            return order.size() == 3;
        });
        typist.key(Qt::Key_Down, Qt::AltModifier);
        typist.until("one further down", [&] { return selections().first().items.at(1).fiche == order.first(); });
        typist.tabToButton(SelectionsDialog::tr("Note…"));
        typist.key(Qt::Key_Space);
        typist.until("the question", [] { return dialogOf<QInputDialog>() != nullptr; });
        typist.words(QStringLiteral("guichet B"));
        typist.key(Qt::Key_Return);
        typist.until("the note", [&] {
            return selections().first().items.at(1).note == QLatin1String("guichet B") && dialogOf<SelectionsDialog>();
        });
        typist.task(QStringLiteral("selection: copy, merge"));
        typist.tabToButton(SelectionsDialog::tr("Copy"));
        typist.key(Qt::Key_Space);
        typist.until("two", [&] { return selections().size() == 2; });
        typist.tabToButton(SelectionsDialog::tr("Put into"));
        typist.key(Qt::Key_Space);
        typist.until("the menu", [] { return QApplication::activePopupWidget() != nullptr; });
        typist.key(Qt::Key_End);
        typist.key(Qt::Key_Return);
        typist.until("no menu", [] { return QApplication::activePopupWidget() == nullptr; });
        typist.task(QStringLiteral("selection: export, import"));
        const QString exported = folder.filePath(QStringLiteral("x.escale-selection"));
        typist.tabToButton(SelectionsDialog::tr("Export…"));
        typist.key(Qt::Key_Space);
        typist.until("where to", [] { return dialogOf<QFileDialog>() != nullptr; });
        typist.words(exported);
        typist.key(Qt::Key_Return);
        typist.until("a file", [&] {
            return !files().filter(QStringLiteral("x.escale")).isEmpty() && dialogOf<SelectionsDialog>();
        });
        typist.tabToButton(SelectionsDialog::tr("Import…"));
        int before = 0;
        typist.until("how many", [&] { return (before = static_cast<int>(selections().size())) > 0; });
        typist.key(Qt::Key_Space);
        typist.until("where from", [] { return dialogOf<QFileDialog>() != nullptr; });
        typist.words(exported);
        typist.key(Qt::Key_Return);
        typist.until("one more", [&] { return selections().size() == before + 1 && dialogOf<SelectionsDialog>(); });
        typist.key(Qt::Key_Z, Qt::ControlModifier);
        typist.until("and taken back", [&] { return selections().size() == before; });
        typist.key(Qt::Key_Escape);
        typist.until("the desk", dialogGone);

        typist.task(QStringLiteral("a sentence of the interview"));
        typist.key(Qt::Key_F4);
        typist.words(QStringLiteral("asseyez"));
        typist.key(Qt::Key_Down);
        typist.key(Qt::Key_Return);
        typist.until("it is said", [&] { return model.interview().phrase() >= 0; });
        typist.key(Qt::Key_Escape);
        typist.until("the fiche again", [&] { return !window.phrases().isVisible(); });
        typist.task(QStringLiteral("ask"));
        typist.key(Qt::Key_J, Qt::ControlModifier);
        typist.until("the pane", [&] { return window.asking().isVisible(); });
        typist.words(QStringLiteral("Comment ouvrir un compte si la banque refuse ?"));
        typist.key(Qt::Key_Return);
        typist.until("an answer", [&] { return !window.asking().findChildren<AskTurnView *>().isEmpty(); });
        typist.key(Qt::Key_J, Qt::ControlModifier);
        typist.until("the list again", [&] { return !window.asking().isVisible(); });

        typist.task(QStringLiteral("thanks, a suggestion, taken back"));
        typist.command(window.handOver().merci->text().remove(u'&'));
        typist.until("one waits", [&] { return waiting() == 1; });
        typist.command(window.handOver().suggest->text().remove(u'&'));
        typist.until("the dialog", [] { return dialogOf<SuggestionDialog>() != nullptr; });
        typist.tabTo("the text", [](QWidget &at) { return qobject_cast<QPlainTextEdit *>(&at) != nullptr; });
        typist.words(QStringLiteral("Le guichet a change."));
        typist.tabToButton(SuggestionDialog::tr("Send"));
        typist.key(Qt::Key_Space);
        typist.until("two wait", [&] { return waiting() == 2 && dialogGone(); });
        typist.command(window.handOver().outbox->text().remove(u'&'));
        typist.until("the outbox", [] { return dialogOf<OutboxDialog>() != nullptr; });
        typist.tabTo("its lines", [](QWidget &at) { return qobject_cast<QListWidget *>(&at) != nullptr; });
        typist.key(Qt::Key_Home);
        typist.tabToButton(OutboxDialog::tr("Take back"));
        typist.key(Qt::Key_Space);
        typist.until("one waits", [&] { return waiting() == 1; });
        typist.key(Qt::Key_Escape);
        typist.until("the desk", dialogGone);

        typist.task(QStringLiteral("settings: found, changed, taken back"));
        typist.key(Qt::Key_Comma, Qt::ControlModifier);
        typist.until("the settings", [] { return dialogOf<SettingsDialog>() != nullptr; });
        typist.words(QStringLiteral("taille du texte"));
        typist.tabTo("its field", [](QWidget &at) {
            return qobject_cast<QComboBox *>(&at) &&
                   at.accessibleName() == SettingsCatalogue::label(QStringLiteral("desk/text-size"));
        });
        typist.key(Qt::Key_Down);
        typist.until("larger", [&] { return desk.appearance.textStep() == defaultTextStep + 1; });
        typist.key(Qt::Key_Z, Qt::ControlModifier);
        typist.until("as before", [&] { return desk.appearance.textStep() == defaultTextStep; });
        typist.key(Qt::Key_Escape);
        typist.until("the desk", dialogGone);

        typist.task(QStringLiteral("filters: choose, save, clear, take back"));
        typist.go("the filters", Qt::Key_F6, {}, within(window.filters()));
        typist.tabTo("a choice", [](QWidget &at) { return qobject_cast<ChoiceRow *>(&at) != nullptr; });
        typist.key(Qt::Key_Space);
        typist.until("a filter", [&] { return model.filter() != Filter(); });
        typist.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        typist.until("its name", [] { return dialogOf<QInputDialog>() != nullptr; });
        typist.words(QStringLiteral("Mon filtre"));
        typist.key(Qt::Key_Return);
        typist.until("it is kept", [&] { return model.savedFilters().list().size() == 1 && dialogGone(); });
        typist.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        typist.until("no filter", [&] { return model.filter() == Filter(); });
        typist.key(Qt::Key_Z, Qt::ControlModifier);
        typist.until("the filter", [&] { return model.filter() != Filter(); });
        typist.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        typist.until("no filter", [&] { return model.filter() == Filter(); });
        typist.command(QStringLiteral("Mon filtre"));
        typist.until("the kept one", [&] { return model.filter() != Filter(); });
        typist.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        typist.until("no filter", [&] { return model.filter() == Filter() && !model.found().waiting(); });

        typist.task(QStringLiteral("back to what was read"));
        QStringList read;
        typist.until("two fiches", [&] { return (read = model.recent()).size() > 2; });
        typist.holdControl();
        typist.keyWhileHeld(Qt::Key_Tab);
        typist.until("the list", [&] { return window.switcher().isVisible(); });
        typist.letControlGo();
        typist.until("the one before", [&] { return !window.switcher().isVisible() && model.ficheId() == read.at(1); });
        typist.holdControl();
        typist.keyWhileHeld(Qt::Key_Tab);
        typist.keyWhileHeld(Qt::Key_Tab);
        typist.keyWhileHeld(Qt::Key_Backtab, Qt::ShiftModifier);
        typist.until("the list", [&] { return window.switcher().isVisible(); });
        typist.letControlGo();
        typist.until("the first again",
                     [&] { return !window.switcher().isVisible() && model.ficheId() == read.at(0); });
        typist.holdControl();
        typist.keyWhileHeld(Qt::Key_Tab);
        typist.keyWhileHeld(Qt::Key_Tab);
        typist.until("the list", [&] { return window.switcher().isVisible(); });
        typist.key(Qt::Key_Escape);
        typist.letControlGo();
        typist.until("the same fiche", [&] { return !window.switcher().isVisible() && model.ficheId() == read.at(0); });
        typist.task(QStringLiteral("the stick"));
        typist.command(window.commands().writeStick->text().remove(u'&'));
        typist.until("the dialog", [] { return dialogOf<StickDialog>() != nullptr; });
        typist.key(Qt::Key_Escape);
        typist.until("the desk", dialogGone);
        typist.task(QStringLiteral("menu, help, size, whole screen"));
        typist.key(Qt::Key_F10);
        typist.until("the menu", [] { return QApplication::activePopupWidget() != nullptr; });
        typist.key(Qt::Key_Escape);
        typist.until("no menu", [] { return QApplication::activePopupWidget() == nullptr; });
        typist.key(Qt::Key_F1);
        typist.until("the help", [] { return QApplication::activeModalWidget() != nullptr; });
        typist.key(Qt::Key_Escape);
        typist.until("the desk", dialogGone);
        typist.key(Qt::Key_Plus, Qt::ControlModifier);
        typist.until("larger", [&] { return desk.appearance.textStep() == defaultTextStep + 1; });
        typist.key(Qt::Key_0, Qt::ControlModifier);
        typist.until("as usual", [&] { return desk.appearance.textStep() == defaultTextStep; });
        typist.key(Qt::Key_F11);
        typist.until("the whole screen", [&] { return window.isFullScreen(); });
        typist.key(Qt::Key_F11);
        typist.until("the window", [&] { return !window.isFullScreen(); });
        typist.task(QStringLiteral("the next person"));
        typist.key(Qt::Key_F8);
        typist.until("nothing of the last", [&] { return model.ficheId().isEmpty() && !model.secondLanguage(); });
        typist.words(QStringLiteral("logement"));
        typist.until("the field has the keys",
                     [&] { return window.bar().field().text().contains(QLatin1String("logement")); });

        const QString fault = typist.run();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
};

ESCALE_TEST(TestKeyboardDay)
#include "tst_keyboardday.moc"

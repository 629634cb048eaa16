// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/selectionsdialog.h"

#include "l10n/isolate.h"
#include "style/flow.h"
#include "style/plainlabel.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QSaveFile>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace escale {
namespace {

constexpr int selectionIdRole = Qt::UserRole;
const QString fileFilter = QStringLiteral("Escale (*.selection.json)");

} // namespace

SelectionsDialog::SelectionsDialog(DesktopServices &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_book(services.model.selections()), m_selections(new QListWidget),
      m_fiches(new QListWidget), m_said(plainLabel()), m_new(new QPushButton), m_rename(new QPushButton),
      m_duplicate(new QPushButton), m_remove(new QPushButton), m_export(new QPushButton), m_import(new QPushButton),
      m_team(new QPushButton), m_up(new QPushButton), m_down(new QPushButton), m_note(new QPushButton),
      m_takeOut(new QPushButton), m_show(new QPushButton), m_handOver(new QPushButton), m_undo(new QPushButton),
      m_close(new QPushButton), m_starter(new QToolButton), m_merge(new QToolButton), m_starterMenu(new QMenu(this)),
      m_mergeMenu(new QMenu(this))
{
    m_book.askForLook();
    build();
    connect(&m_book, &SelectionBook::changed, this, &SelectionsDialog::fill);
    retranslate();
    fill();
    loadTitles();
    resize(960, 620);
}

void SelectionsDialog::build()
{
    const auto columnOf = [](QListWidget *list, std::initializer_list<QWidget *> buttons) {
        auto *column = new QVBoxLayout;
        column->addWidget(list, 1);
        auto *rows = new WrapLayout(8); // large letters on a small screen: in as many rows as they need
        for (QWidget *button : buttons)
            rows->addWidget(button);
        column->addLayout(rows);
        return column;
    };
    auto *middle = new QHBoxLayout;
    middle->addLayout(
        columnOf(m_selections, {m_new, m_starter, m_rename, m_remove, m_duplicate, m_merge, m_export, m_import}), 1);
    middle->addLayout(columnOf(m_fiches, {m_up, m_down, m_note, m_takeOut}), 1);
    auto *foot = new QHBoxLayout;
    auto *going = new WrapLayout(8);
    for (QPushButton *button : {m_show, m_handOver, m_team, m_undo})
        going->addWidget(button);
    foot->addLayout(going, 1);
    foot->addWidget(m_close, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->addLayout(middle, 1);
    column->addWidget(m_said);
    column->addLayout(foot);
    m_fiches->setWordWrap(true);
    m_fiches->setUniformItemSizes(false);
    for (QToolButton *button : {m_starter, m_merge}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    m_starter->setMenu(m_starterMenu);
    m_merge->setMenu(m_mergeMenu);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    m_show->setDefault(true);
    connect(m_selections, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            fillFiches();
    });
    connect(m_fiches, &QListWidget::currentRowChanged, this, &SelectionsDialog::follow);
    connect(m_new, &QPushButton::clicked, this,
            [this] { askForName(tr("Name of the selection"), {}, [this](const QString &name) { create(name); }); });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        const auto selection = m_book.selection(chosen());
        askForName(tr("Name of the selection"), selection ? selection->name : QString(),
                   [this](const QString &name) { rename(name); });
    });
    connect(m_duplicate, &QPushButton::clicked, this, &SelectionsDialog::duplicate);
    connect(m_remove, &QPushButton::clicked, this, [this] { tell(m_book.remove(chosen())); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        exportTo(QFileDialog::getSaveFileName(this, tr("Export the selection"), folder, fileFilter));
    });
    connect(m_import, &QPushButton::clicked, this,
            [this] { importFrom(QFileDialog::getOpenFileName(this, tr("Import a selection"), {}, fileFilter)); });
    connect(m_team, &QPushButton::clicked, this, [this] { tell(m_book.share(chosen())); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_note, &QPushButton::clicked, this, [this] {
        QString now;
        if (const auto selection = m_book.selection(chosen())) {
            for (const SelectionItem &item : selection->items)
                now = item.fiche == chosenFiche() ? item.note : now;
        }
        askForName(tr("A note for colleagues. Write nothing about a person."), now,
                   [this](const QString &note) { setNote(note); });
    });
    connect(m_takeOut, &QPushButton::clicked, this, [this] { tell(m_book.takeOut(chosen(), {chosenFiche()})); });
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_services.model.setCurrentSelection(chosen());
        m_services.model.showWholeSelection();
        accept();
    });
    connect(m_handOver, &QPushButton::clicked, this, [this] {
        m_services.model.setCurrentSelection(chosen());
        accept();
        Q_EMIT handOverWanted();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { tell(m_services.model.takeBackSelection()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, m_undo, &QPushButton::click);
    auto *remove = new QShortcut(QKeySequence::Delete, m_fiches);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_takeOut, &QPushButton::click);
    for (const auto &[key, by] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *keys = new QShortcut(QKeySequence(QKeyCombination(Qt::ALT, key)), m_fiches);
        keys->setContext(Qt::WidgetShortcut);
        connect(keys, &QShortcut::activated, this, [this, step = by] { move(step); });
    }
}

/// One question for all titles: ten thousand fiches would be ten thousand.
void SelectionsDialog::loadTitles()
{
    m_services.library.list({m_services.model.interfaceLanguage(), {}, {}, {}}, this,
                            [this](const Result<QList<FicheCard>> &cards) {
                                if (!cards)
                                    return say(cards.error().sentence);
                                for (const FicheCard &card : *cards)
                                    m_titles.insert(card.id, card.title);
                                fillFiches();
                            });
}

QString SelectionsDialog::nameOf(const Selection &selection) const
{
    return selection.name.isEmpty() ? tr("My selection") : selection.name;
}

QString SelectionsDialog::chosen() const
{
    const QListWidgetItem *item = m_selections->currentItem();
    return item == nullptr ? QString() : item->data(selectionIdRole).toString();
}

QString SelectionsDialog::chosenFiche() const
{
    const QListWidgetItem *item = m_fiches->currentItem();
    return item == nullptr ? QString() : item->data(selectionIdRole).toString();
}

void SelectionsDialog::fill()
{
    const QString before = chosen().isEmpty() ? m_services.model.currentSelection() : chosen();
    m_filling = true;
    m_selections->clear();
    m_mergeMenu->clear();
    for (const Selection &selection : m_book.selections()) {
        //: A selection in a list: %1 is its name, %2 how many fiches are in it.
        QString words = tr("%1 (%2)").arg(isolated(nameOf(selection), layoutDirection())).arg(selection.items.size());
        if (selection.team)
            //: Beside the name of a selection: it is shared, and the shared folder has not taken its last changes.
            words += QStringLiteral(" · ") + (selection.waits ? tr("waits for the team folder") : tr("team"));
        auto *item = new QListWidgetItem(words, m_selections);
        item->setData(selectionIdRole, selection.id);
        if (selection.id == before)
            m_selections->setCurrentItem(item);
        connect(m_mergeMenu->addAction(nameOf(selection)), &QAction::triggered, this,
                [this, id = selection.id] { mergeInto(id); });
    }
    if (m_selections->currentRow() < 0)
        m_selections->setCurrentRow(0);
    if (m_selections->count() == 0)
        say(tr("There is no selection yet. Put fiches aside with the star, or begin with a starter path."));
    m_filling = false;
    fillFiches();
}

void SelectionsDialog::fillFiches()
{
    const QString before = chosenFiche();
    const int row = m_fiches->currentRow();
    m_fiches->clear();
    const auto selection = m_book.selection(chosen());
    for (const SelectionItem &item : selection ? selection->items : QList<SelectionItem>()) {
        const QString title = m_titles.value(item.fiche);
        // Said, not left out: a fiche that has gone may come back with the next update.
        QString words = title.isEmpty() ? tr("No longer in the library") : title;
        if (!item.note.isEmpty())
            words += u'\n' + item.note;
        auto *line = new QListWidgetItem(words, m_fiches);
        line->setData(selectionIdRole, item.fiche);
        if (item.fiche == before)
            m_fiches->setCurrentItem(line);
    }
    if (m_fiches->currentRow() < 0 && row >= 0)
        m_fiches->setCurrentRow(std::min(row, m_fiches->count() - 1));
    follow();
}

void SelectionsDialog::follow()
{
    const auto selection = m_book.selection(chosen());
    const int row = m_fiches->currentRow();
    for (QPushButton *button : {m_rename, m_duplicate, m_remove, m_export, m_show})
        button->setEnabled(selection.has_value());
    m_handOver->setEnabled(selection && !selection->items.isEmpty());
    m_merge->setEnabled(m_selections->count() > 1);
    m_team->setEnabled(selection && !selection->team && m_book.hasTeam());
    m_team->setToolTip(m_book.hasTeam() ? QString() : tr("No team folder is set."));
    for (QPushButton *button : {m_note, m_takeOut})
        button->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_fiches->count());
    m_undo->setEnabled(m_services.model.canTakeBackSelection());
}

void SelectionsDialog::askForName(const QString &title, const QString &now,
                                  const std::function<void(const QString &)> &then)
{
    bool given = false;
    const QString text = QInputDialog::getText(this, windowTitle(), title, QLineEdit::Normal, now, &given);
    if (given)
        then(text);
}

void SelectionsDialog::tell(const Result<Done> &done)
{
    say(done ? QString() : done.error().sentence);
}

void SelectionsDialog::create(const QString &name)
{
    const auto made = m_book.create(name);
    if (!made)
        return say(made.error().sentence);
    m_selections->setCurrentRow(m_selections->count() - 1);
}

void SelectionsDialog::rename(const QString &name)
{
    tell(m_book.rename(chosen(), name));
}

void SelectionsDialog::duplicate()
{
    const auto selection = m_book.selection(chosen());
    if (!selection)
        return;
    //: Name of a copy: %1 is the name of what was copied.
    const auto made = m_book.duplicate(selection->id, tr("%1 (copy)").arg(nameOf(*selection)));
    say(made ? QString() : made.error().sentence);
}

void SelectionsDialog::mergeInto(const QString &id)
{
    if (id != chosen())
        tell(m_book.merge(id, chosen()));
}

void SelectionsDialog::exportTo(const QString &path)
{
    if (path.isEmpty())
        return;
    const auto bytes = m_book.exported(chosen());
    if (!bytes)
        return say(bytes.error().sentence);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return say(tr("The file could not be written. Choose another folder."));
    say(tr("Saved: %1").arg(isolatedLeftToRight(QFileInfo(path).fileName())));
}

void SelectionsDialog::importFrom(const QString &path)
{
    if (path.isEmpty())
        return;
    QFile file(path);
    if (file.size() > largestSelectionFile || !file.open(QIODevice::ReadOnly))
        return say(tr("The file cannot be read."));
    const auto made = m_book.import(file.readAll());
    if (!made)
        return say(made.error().sentence);
    m_selections->setCurrentRow(m_selections->count() - 1);
    say({});
}

void SelectionsDialog::begin(StarterPath path)
{
    say(tr("Searching…"));
    const QString name = starterPathName(path, m_services.model.interfaceLanguage());
    m_services.library.ask<QStringList>(
        this,
        [path, file = m_services.library.path(), clock = &m_services.clock](Reader &) {
            return starterFiches(path, file, *clock);
        },
        [this, name](const Result<QStringList> &fiches) {
            if (!fiches)
                return say(fiches.error().sentence);
            if (fiches->isEmpty())
                return say(tr("This library has nothing for it yet."));
            const auto made = m_book.create(name, *fiches);
            if (!made)
                return say(made.error().sentence);
            m_selections->setCurrentRow(m_selections->count() - 1);
            say({});
        });
}

void SelectionsDialog::setNote(const QString &note)
{
    tell(m_book.setNote(chosen(), chosenFiche(), note));
}

void SelectionsDialog::move(int by)
{
    const int row = m_fiches->currentRow();
    if (row >= 0 && row + by >= 0 && row + by < m_fiches->count())
        tell(m_book.moveTo(chosen(), chosenFiche(), row + by));
}

void SelectionsDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void SelectionsDialog::retranslate()
{
    setWindowTitle(tr("Selections"));
    m_selections->setAccessibleName(tr("Selections"));
    m_fiches->setAccessibleName(tr("Fiches of the selection"));
    m_new->setText(tr("New…"));
    m_starter->setText(tr("Starter path"));
    m_rename->setText(tr("Rename…"));
    m_remove->setText(tr("Delete"));
    m_duplicate->setText(tr("Copy"));
    //: A menu of selections: this one is put into another.
    m_merge->setText(tr("Put into"));
    m_export->setText(tr("Export…"));
    m_import->setText(tr("Import…"));
    m_team->setText(tr("Share with the team"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_note->setText(tr("Note…"));
    m_takeOut->setText(tr("Take out"));
    m_show->setText(tr("Show in the list"));
    m_handOver->setText(tr("Hand over…"));
    m_undo->setText(tr("Undo"));
    m_close->setText(tr("Close"));
    m_starterMenu->clear();
    for (const StarterPath path : starterPaths)
        connect(m_starterMenu->addAction(starterPathName(path, m_services.model.interfaceLanguage())),
                &QAction::triggered, this, [this, path] { begin(path); });
}

void SelectionsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QDialog::changeEvent(event);
}

} // namespace escale

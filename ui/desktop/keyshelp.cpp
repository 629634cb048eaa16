// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/keyshelp.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace escale {
namespace {

/// A heading has no key; a screen reader that comes to where one would be says the heading again.
QTreeWidgetItem *heading(QTreeWidget &tree, const QString &words)
{
    auto *item = new QTreeWidgetItem(&tree, {words});
    item->setData(1, Qt::AccessibleTextRole, words);
    return item;
}

void list(const QMenu &menu, QTreeWidgetItem &under, QTreeWidget &tree)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *sub = action->menu()) {
            auto *head = heading(tree, sub->title().remove(u'&'));
            list(*sub, *head, tree);
            if (head->childCount() == 0)
                delete head;
        } else if (!action->shortcut().isEmpty()) {
            new QTreeWidgetItem(&under,
                                {action->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
}

} // namespace

KeysHelp::KeysHelp(const Appearance &appearance, const QMenu &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Help: keys"));
    auto *tree = new QTreeWidget;
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Action"), tr("Key")});
    tree->setFont(appearance.font(TextRole::Body));
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    tree->setAccessibleName(tr("Actions and their keys"));
    auto *first = heading(*tree, tr("Everywhere"));
    list(actions, *first, *tree);
    auto *other = heading(*tree, tr("In the search field"));
    for (const auto &[what, key] : {std::pair{tr("Open the first result"), QKeySequence(Qt::Key_Return)},
                                    {tr("Next result"), QKeySequence(Qt::Key_Down)},
                                    {tr("Result before"), QKeySequence(Qt::Key_Up)},
                                    {tr("Mark one more, to hand over several"), QKeySequence(Qt::SHIFT | Qt::Key_Down)},
                                    {tr("Empty the field, then leave it"), QKeySequence(Qt::Key_Escape)}})
        new QTreeWidgetItem(other, {what, key.toString(QKeySequence::NativeText)});
    auto *text = heading(*tree, tr("In the list and in the text"));
    for (const auto &[what, key] :
         {std::pair{tr("Listen, pause"), QKeySequence(Qt::Key_Space)}, {tr("Back"), QKeySequence(Qt::Key_Escape)}})
        new QTreeWidgetItem(text, {what, key.toString(QKeySequence::NativeText)});
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree, 1);
    column->addWidget(buttons);
    constexpr QSize drawn(560, 640);
    resize(drawn);
}

} // namespace escale

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/savedfilterslist.h"

#include "l10n/isolate.h"

#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPointer>

namespace escale {

SavedFiltersList::SavedFiltersList(const Appearance &appearance, DesktopModel &model, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_model(model), m_column(new QVBoxLayout(this)),
      m_save(new Button(appearance, Button::Kind::Plain, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_save->setSymbol(Icon::Plus);
    m_save->hide();
    connect(m_save, &Button::clicked, this, &SavedFiltersList::askAndSave);
    connect(&model, &DesktopModel::changed, this, [this](DesktopModel::Aspects aspects) {
        using Aspect = DesktopModel::Aspect;
        if (aspects & (Aspect::Saved | Aspect::News | Aspect::Query | Aspect::Filter))
            fill();
    });
    fill();
}

QList<Button *> SavedFiltersList::rows() const
{
    QList<Button *> rows;
    for (const Row &row : m_rows)
        rows.append(row.use);
    return rows;
}

QList<Button *> SavedFiltersList::menus() const
{
    QList<Button *> menus;
    for (const Row &row : m_rows)
        menus.append(row.menu);
    return menus;
}

bool SavedFiltersList::isShown(const SavedFilter &saved) const
{
    return saved.query == m_model.query().simplified() && saved.filter == m_model.filter();
}

void SavedFiltersList::addRow()
{
    const qsizetype place = m_rows.size();
    Row row;
    row.whole = new QWidget;
    row.use = new Button(m_appearance, Button::Kind::Choice);
    row.menu = new Button(m_appearance, Button::Kind::Quiet);
    row.use->setTextRole(TextRole::Small);
    row.use->setCheckable(true);
    row.menu->setSymbol(Icon::Menu);
    auto *line = new QHBoxLayout(row.whole);
    line->setContentsMargins(0, 0, 0, 4);
    line->setSpacing(4);
    line->addWidget(row.use, 1);
    line->addWidget(row.menu);
    m_column->insertWidget(static_cast<int>(place), row.whole);
    connect(row.use, &Button::clicked, this, [this, place] {
        m_model.useSavedFilter(m_rows[place].id);
        fill(); // who presses the one that is shown leaves it so
    });
    connect(row.menu, &Button::clicked, this, [this, place] { openMenu(m_rows[place]); });
    m_rows.append(row);
}

/// Rows stay as long as they serve, and the focus with them.
void SavedFiltersList::fill()
{
    const QList<SavedFilter> &list = m_model.savedFilters().list();
    const bool others = m_rows.size() != list.size();
    while (m_rows.size() < list.size())
        addRow();
    while (m_rows.size() > list.size())
        m_rows.takeLast().whole->deleteLater();
    bool saved = m_model.query().trimmed().isEmpty() && m_model.filter() == Filter{};
    for (qsizetype i = 0; i < list.size(); ++i) {
        Row &row = m_rows[i];
        row.id = list[i].id;
        const auto news = static_cast<int>(m_model.filterNews().in(row.id).size());
        const QString name = isolated(list[i].name, layoutDirection());
        //: Of a saved filter; %1 is its name, the number how many fiches in it are new or have changed.
        row.use->setWords(news == 0 ? list[i].name : tr("%1 (%Ln new)", nullptr, news).arg(name));
        row.use->setChecked(isShown(list[i]));
        //: Beside a saved filter: opens what can be done with it; %1 is its name.
        row.menu->setAccessibleName(tr("More: %1").arg(name));
        row.menu->setToolTip(row.menu->accessibleName());
        saved = saved || isShown(list[i]);
    }
    //: Button: keeps what is searched for and filtered under a name.
    m_save->setWords(tr("Save this filter…"));
    m_save->setVisible(!saved);
    if (others)
        Q_EMIT rowsChanged();
}

void SavedFiltersList::openMenu(const Row &row)
{
    QMenu menu(this);
    connect(menu.addAction(tr("Rename…")), &QAction::triggered, this, [this, id = row.id] { askAndRename(id); });
    connect(menu.addAction(tr("Remove")), &QAction::triggered, this, [this, id = row.id] { remove(id); });
    menu.exec(row.menu->mapToGlobal(QPoint(0, row.menu->height())));
}

std::optional<QString> SavedFiltersList::askName(const QString &title, const QString &query, const QString &name)
{
    QString words = tr("Name of the filter. No name of a person:");
    QString kept = query.simplified().left(SavedFilters::longestQuery);
    if (!kept.isEmpty()) {
        kept.replace(QLatin1String("&"), QLatin1String("&&")); // no letter of it is a shortcut
        //: Above the name of a filter that is being saved; %1 is what is searched for.
        words = tr("This is kept: “%1”, and what is chosen.").arg(isolated(kept, layoutDirection())) + u'\n' + words;
    }
    const QPointer<QInputDialog> dialog = new QInputDialog(this);
    dialog->setWindowTitle(title);
    dialog->setLabelText(words);
    dialog->setTextValue(name);
    auto *label = dialog->findChild<QLabel *>();
    label->setTextFormat(Qt::PlainText); // somebody's words
    label->setWordWrap(true);
    const bool given = dialog->exec() == QDialog::Accepted;
    if (!dialog) // the window went meanwhile
        return std::nullopt;
    const QString answer = dialog->textValue();
    delete dialog;
    return given ? std::optional(answer) : std::nullopt;
}

void SavedFiltersList::askAndSave()
{
    if (const auto name = askName(tr("Save this filter"), m_model.query(), {}))
        save(*name);
}

void SavedFiltersList::askAndRename(const QString &id)
{
    const SavedFilter *saved = m_model.savedFilters().find(id);
    if (saved == nullptr)
        return;
    if (const auto name = askName(tr("Rename the filter"), saved->query, saved->name))
        rename(id, *name);
}

void SavedFiltersList::save(const QString &name)
{
    const auto saved = m_model.savedFilters().save(name, m_model.query(), m_model.filter());
    tell(saved ? std::nullopt : std::optional(saved.error()));
}

void SavedFiltersList::rename(const QString &id, const QString &name)
{
    const auto renamed = m_model.renameSavedFilter(id, name);
    tell(renamed ? std::nullopt : std::optional(renamed.error()));
}

void SavedFiltersList::remove(const QString &id)
{
    const auto removed = m_model.removeSavedFilter(id);
    tell(removed ? std::nullopt : std::optional(removed.error()));
}

void SavedFiltersList::tell(const std::optional<Error> &trouble)
{
    if (trouble)
        Q_EMIT m_model.failed(*trouble);
}

void SavedFiltersList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace escale

// SPDX-License-Identifier: GPL-3.0-or-later
// The saved filters above the others: a press searches and narrows as it was saved, beside each name stands how much of
// it is new since last time. Shows the model's, and asks it for everything.
#pragma once

#include "model/desktopmodel.h"
#include "style/button.h"

#include <QVBoxLayout>

namespace escale {

class SavedFiltersList final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the list.
    SavedFiltersList(const Appearance &appearance, DesktopModel &model, QWidget *parent = nullptr);

    /// Asks for a name, showing the words that will be kept, and saves what is searched for and narrowed now.
    void askAndSave();
    void save(const QString &name);
    void rename(const QString &id, const QString &name);
    void remove(const QString &id);

    /// In the order of the list.
    [[nodiscard]] QList<Button *> rows() const;
    /// What can be done with each, beside it.
    [[nodiscard]] QList<Button *> menus() const;
    /// There while something is searched for or narrowed that is not saved; for the owner to give it a place.
    [[nodiscard]] Button &saveButton() { return *m_save; }

Q_SIGNALS:
    /// There are other rows: their place among the stops of Tab is for the owner to give.
    void rowsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QString id;
        QWidget *whole = nullptr;
        Button *use = nullptr, *menu = nullptr;
    };
    void fill();
    void addRow();
    void openMenu(const Row &row);
    void askAndRename(const QString &id);
    /// Nothing: the person does not want to. `query` is what is kept under the name.
    std::optional<QString> askName(const QString &title, const QString &query, const QString &name);
    [[nodiscard]] bool isShown(const SavedFilter &saved) const;
    void tell(const std::optional<Error> &trouble);

    const Appearance &m_appearance;
    DesktopModel &m_model;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    Button *m_save;
};

} // namespace escale

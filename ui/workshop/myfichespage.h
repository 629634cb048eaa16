// SPDX-License-Identifier: GPL-3.0-or-later
// The fiches of the person: what is written here, what waits, what readers have.
#pragma once

#include "authoring/workshop.h"
#include "style/label.h"

#include <QPushButton>
#include <QTreeWidget>

namespace escale {

class MyFichesPage final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    MyFichesPage(const Appearance &appearance, Workshop &workshop, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget &list() { return *m_list; }
    [[nodiscard]] QPushButton &remarksKey() { return *m_remarks; }
    /// What this person may do, and why not the rest.
    [[nodiscard]] QString rights() const { return m_rights->text(); }

Q_SIGNALS:
    /// What readers said of the fiche of the current line: the server's id.
    void remarksWanted(const QString &fiche);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adapt();
    [[nodiscard]] QString inOneColumn(const QStringList &words) const;
    void showRows();
    void openCurrent();
    [[nodiscard]] const WorkshopRow *current() const;
    void showKeys();
    void showRights();
    void retranslate();
    [[nodiscard]] QString stateOf(const WorkshopRow &row) const;

    const Appearance &m_appearance;
    Workshop &m_workshop;
    Label *m_title, *m_who, *m_rights, *m_empty;
    QTreeWidget *m_list;
    QPushButton *m_programme, *m_procedure, *m_remarks, *m_refresh, *m_signOut;
    QList<WorkshopRow> m_rows;
    bool m_narrow = false;
};

} // namespace escale

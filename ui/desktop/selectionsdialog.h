// SPDX-License-Identifier: GPL-3.0-or-later
// The selections of the desk, and what is in each: new, renamed, copied, put together, shared with the team, taken from
// a file or a starter path; their fiches in an order, with a note. Everything can be taken back.
#pragma once

#include "desktop/services.h"
#include "selections/starterpaths.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace escale {

class SelectionsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SelectionsDialog(DesktopServices &services, QWidget *parent = nullptr);

    // Each on the selection, or the fiche, that is chosen in its list.
    void create(const QString &name);
    void rename(const QString &name);
    void duplicate();
    void mergeInto(const QString &id);
    void exportTo(const QString &file);
    void importFrom(const QString &file);
    void begin(StarterPath path);
    void setNote(const QString &note);
    void move(int by);

    [[nodiscard]] QListWidget &selections() { return *m_selections; }
    [[nodiscard]] QListWidget &fiches() { return *m_fiches; }
    [[nodiscard]] QPushButton &undo() { return *m_undo; }
    [[nodiscard]] QString said() const { return m_said->text(); }

Q_SIGNALS:
    void handOverWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void loadTitles();
    void fill();
    void fillFiches();
    void follow();
    void tell(const Result<Done> &done);
    void say(const QString &sentence);
    void askForName(const QString &title, const QString &now, const std::function<void(const QString &)> &then);
    void retranslate();
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString chosenFiche() const;
    [[nodiscard]] QString nameOf(const Selection &selection) const;

    DesktopServices &m_services;
    SelectionBook &m_book;
    QHash<QString, QString> m_titles;
    bool m_filling = false;
    QListWidget *m_selections, *m_fiches;
    QLabel *m_said;
    QPushButton *m_new, *m_rename, *m_duplicate, *m_remove, *m_export, *m_import, *m_team, *m_up, *m_down, *m_note,
        *m_takeOut, *m_show, *m_handOver, *m_undo, *m_close;
    QToolButton *m_starter, *m_merge;
    QMenu *m_starterMenu, *m_mergeMenu;
};

} // namespace escale

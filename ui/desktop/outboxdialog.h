// SPDX-License-Identifier: GPL-3.0-or-later
// What is given back, and how far it has come: waiting, being sent, sent, perhaps arrived, refused. What waits can be
// taken back; what may not have arrived can be sent again by a person who has thought about it.
#pragma once

#include "services/outboxrunner.h"
#include "store/libraryservice.h"

#include <QDialog>
#include <QHash>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace escale {

class OutboxDialog final : public QDialog {
    Q_OBJECT

public:
    /// Both outlive the dialog. `language`: of the titles.
    OutboxDialog(OutboxRunner &outbox, LibraryService &library, Language language, QWidget *parent = nullptr);

    [[nodiscard]] QListWidget &list() { return *m_list; }
    [[nodiscard]] QPushButton &takeBack() { return *m_takeBack; }
    /// Of what was taken back since the window opened, the last first.
    [[nodiscard]] QPushButton &undo() { return *m_undo; }
    [[nodiscard]] QPushButton &again() { return *m_again; }
    [[nodiscard]] QPushButton &sendNow() { return *m_sendNow; }
    [[nodiscard]] QString said() const { return m_said->text(); }
    /// "Waiting", "Sent"…
    static QString stateWords(GiftState state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void follow();
    void removeCurrent();
    void putBack();
    [[nodiscard]] QString lineOf(const Gift &gift) const;
    [[nodiscard]] const Gift *current() const;
    void say(const QString &sentence);
    void retranslate();

    OutboxRunner &m_outbox;
    LibraryService &m_library;
    Language m_language;
    QList<Gift> m_gifts;
    QHash<QString, QString> m_titles;
    QListWidget *m_list;
    QLabel *m_said;
    QList<Gift> m_removed; ///< the last one last; in memory only
    QPushButton *m_takeBack, *m_undo, *m_again, *m_sendNow, *m_close;
};

} // namespace escale

// SPDX-License-Identifier: GPL-3.0-or-later
// Which selection of the book is the one that is filled and shown, and what it holds, as last read. Lives in the thread
// of its owner.
#pragma once

#include "selections/selectionbook.h"

#include <QSet>

namespace escale {

class CurrentSelection {
public:
    /// `book` outlives it.
    explicit CurrentSelection(SelectionBook &book) : m_book(book) {}

    /// Empty while nothing was ever put aside.
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QStringList &fiches() const { return m_fiches; } ///< ids, in their order
    [[nodiscard]] bool contains(const QString &ficheId) const { return m_held.contains(ficheId); }
    /// The one to come back to the next day: it may be of a shared folder that does not answer today.
    [[nodiscard]] const QString &chosen() const { return m_chosen.isEmpty() ? m_id : m_chosen; }

    /// Another one becomes current, as soon as the book has it.
    void choose(const QString &id) { m_chosen = id; }
    /// From the book, which has changed. True when it holds other fiches than before.
    bool read();
    /// Puts a fiche in, or takes it out; makes the first selection for it. The book says changed(). Errors: its own.
    Result<Done> toggle(const QString &ficheId);

private:
    SelectionBook &m_book;
    QString m_id;
    QString m_chosen; ///< by the caseworker; in a shared folder it may come later, or not today
    QStringList m_fiches;
    QSet<QString> m_held; ///< the same, to be asked
};

} // namespace escale

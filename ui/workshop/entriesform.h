// SPDX-License-Identifier: GPL-3.0-or-later
// A list of a fiche (its addresses, its partners) as cards, in the order readers have them, and a key for one more.
#pragma once

#include "workshop/entrycard.h"

#include <functional>

namespace escale {

class EntriesForm final : public QWidget {
    Q_OBJECT

public:
    struct Kind {
        std::function<EntryCard *()> card;              ///< a new one, without an entry
        QByteArray blank;                               ///< what "one more" begins with
        std::function<QByteArray(QByteArray)> sendable; ///< the list as a save takes it; may be null
    };
    EntriesForm(const Appearance &appearance, Kind kind, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &oneMore);
    /// Another fiche: nothing of the one before stays.
    void begin();
    /// Cards that are there already keep what is typed in them.
    void setList(const QByteArray &list);
    [[nodiscard]] QByteArray list() const;
    [[nodiscard]] const QList<EntryCard *> &cards() const { return m_cards; }
    [[nodiscard]] QPushButton &oneMore() const { return *m_oneMore; }
    /// To the first that lacks something, which opens; else to the key for one more.
    QWidget *goTo();
    /// Something else of the fiche has changed.
    void refresh();

Q_SIGNALS:
    void edited(); ///< by a person
    void undoAsked();
    void redoAsked();

private:
    [[nodiscard]] bool hasCardOf(const QByteArray &entry) const;
    EntryCard *addCard(qsizetype at);
    void drop(qsizetype at);
    void move(EntryCard *card, int by);
    void takeOut(EntryCard *card);
    void number();

    Kind m_kind;
    Label *m_title;
    QVBoxLayout *m_column;
    QPushButton *m_oneMore;
    QList<EntryCard *> m_cards;
};

} // namespace escale

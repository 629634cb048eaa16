// SPDX-License-Identifier: GPL-3.0-or-later
// Words that no dictionary knows, underlined in the texts of a page: in waves, which is not how the plain language
// checker underlines. What may have been meant is in the context menu (mouse, menu key); F7 is the page's key to the
// next one. The word that somebody is in the middle of is left alone.
#pragma once

#include "base/clock.h"
#include "spelling/spelling.h"
#include "workshop/fieldedit.h"

#include <QMenu>
#include <QPointer>

namespace escale {

class SpellingMarks final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    SpellingMarks(const Appearance &appearance, Spelling &spelling, Clock &clock, QObject *parent = nullptr);

    /// In the order of the page; an edit that is destroyed is forgotten.
    void watch(FieldEdit *edit);
    /// Goes to the next word after the cursor of `from`, over all texts and round, and opens its menu. False: there is
    /// none.
    bool next(const FieldEdit *from);
    /// The words that are underlined or would be, of one text.
    [[nodiscard]] QStringList unknown(const FieldEdit *edit) const;
    /// That is open now, or null.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

    static constexpr std::chrono::milliseconds checkDelay{300};

Q_SIGNALS:
    /// A word is about to be put in place of another.
    void replacing();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Watched {
        QPointer<FieldEdit> edit;
        QList<QTextCursor> words; ///< selections; they go with the text as it changes
        bool due = false;
    };

    [[nodiscard]] Watched *of(const FieldEdit *edit);
    [[nodiscard]] const Watched *of(const FieldEdit *edit) const;
    void checkSoon(FieldEdit *edit);
    void check(FieldEdit *edit);
    void show(Watched &watched) const;
    bool openMenuAt(FieldEdit *edit, int position, const QPoint &where);
    void openMenu(FieldEdit *edit, const QTextCursor &word, const QStringList &suggestions, const QPoint &where);

    const Appearance &m_appearance;
    Spelling &m_spelling;
    Clock &m_clock;
    QList<Watched> m_watched;
    QPointer<QMenu> m_menu;
};

} // namespace escale

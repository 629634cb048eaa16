// SPDX-License-Identifier: GPL-3.0-or-later
// Words that no dictionary knows, underlined in the texts of a page: in waves, which is not how the plain language
// checker underlines. What may have been meant is in the context menu (mouse, menu key); F7 is the page's key to the
// next one. The word that somebody is in the middle of is left alone.
#pragma once

#include "base/clock.h"
#include "spelling/spelling.h"
#include "style/appearance.h"

#include <QAbstractScrollArea>
#include <QMenu>
#include <QPointer>
#include <QTextEdit>
#include <functional>

namespace escale {

class SpellingMarks final : public QObject {
    Q_OBJECT

public:
    /// Takes the lines that are to stand under words of the text.
    using Underline = std::function<void(const QList<QTextEdit::ExtraSelection> &)>;

    /// All outlive it.
    SpellingMarks(const Appearance &appearance, Spelling &spelling, Clock &clock, QObject *parent = nullptr);

    /// A QTextEdit or a QPlainTextEdit. In the order of the page; an edit that is destroyed is forgotten.
    template <typename Edit> void watch(Edit *edit, Underline underline)
    {
        connect(edit, &Edit::textChanged, this, [this, edit] { checkSoon(edit); });
        connect(edit, &Edit::cursorPositionChanged, this, [this, edit] { moved(edit); });
        add({edit,
             edit->document(),
             [edit] { return edit->textCursor(); },
             [edit](const QTextCursor &cursor) { edit->setTextCursor(cursor); },
             [edit](const QPoint &place) { return edit->cursorForPosition(place); },
             [edit](const QTextCursor &cursor) { return edit->cursorRect(cursor); },
             [edit] { return edit->createStandardContextMenu(); },
             std::move(underline),
             {},
             false});
    }
    /// Goes to the next word after the cursor of `from`, over all texts and round, and opens its menu. False: there is
    /// none.
    bool next(const QWidget *from);
    /// Why next() found none: all are known, or there is nothing to know them by, and what would have to be installed.
    [[nodiscard]] QString nothingFound() const;
    /// The words that are underlined or would be, of one text.
    [[nodiscard]] QStringList unknown(const QWidget *edit) const;
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
        QPointer<QAbstractScrollArea> edit;
        QTextDocument *document = nullptr;
        std::function<QTextCursor()> cursor;
        std::function<void(const QTextCursor &)> setCursor;
        std::function<QTextCursor(const QPoint &)> cursorAt; ///< a place in the viewport
        std::function<QRect(const QTextCursor &)> placeOf;
        std::function<QMenu *()> usualMenu;
        Underline underline;
        QList<QTextCursor> words; ///< selections; they go with the text as it changes
        bool due = false;
    };

    void add(Watched watched);
    [[nodiscard]] Watched *of(const QWidget *edit);
    [[nodiscard]] const Watched *of(const QWidget *edit) const;
    void checkSoon(QWidget *edit);
    void check(QWidget *edit);
    void moved(QWidget *edit);
    void show(const Watched &watched) const;
    bool openMenuAt(const Watched &watched, int position, const QPoint &where);
    void openMenu(QWidget *edit, const QTextCursor &word, const QStringList &suggestions, const QPoint &where);

    const Appearance &m_appearance;
    Spelling &m_spelling;
    Clock &m_clock;
    QList<Watched> m_watched;
    QPointer<QMenu> m_menu;
};

} // namespace escale

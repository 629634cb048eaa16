// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/spellingmarks.h"

#include "spelling/dictionary.h"

#include <QContextMenuEvent>
#include <algorithm>
#include <utility>

namespace escale {
namespace {

/// One character for each position of the document.
QString textOf(const QTextDocument &document)
{
    return document.toRawText();
}

QTextCursor selection(QTextDocument *document, TextRange range)
{
    QTextCursor cursor(document);
    cursor.setPosition(static_cast<int>(range.start));
    cursor.setPosition(static_cast<int>(range.end()), QTextCursor::KeepAnchor);
    cursor.setKeepPositionOnInsert(true); // what is written behind it is another word
    return cursor;
}

bool holds(const QTextCursor &word, int position)
{
    return word.hasSelection() && position >= word.selectionStart() && position <= word.selectionEnd();
}

} // namespace

SpellingMarks::SpellingMarks(const Appearance &appearance, Spelling &spelling, Clock &clock, QObject *parent)
    : QObject(parent), m_appearance(appearance), m_spelling(spelling), m_clock(clock)
{
    connect(&spelling, &Spelling::changed, this, [this] {
        for (const Watched &each : std::as_const(m_watched)) {
            if (each.edit)
                check(each.edit);
        }
    });
    connect(&appearance, &Appearance::changed, this, [this] {
        for (const Watched &each : std::as_const(m_watched))
            show(each);
    });
}

SpellingMarks::Watched *SpellingMarks::of(const QWidget *edit)
{
    const auto found = std::find_if(m_watched.begin(), m_watched.end(),
                                    [edit](const Watched &each) { return each.edit.data() == edit; });
    return found == m_watched.end() ? nullptr : &*found;
}

const SpellingMarks::Watched *SpellingMarks::of(const QWidget *edit) const
{
    return const_cast<SpellingMarks *>(this)->of(edit);
}

void SpellingMarks::add(Watched watched)
{
    m_watched.removeIf([](const Watched &each) { return !each.edit; });
    QAbstractScrollArea *edit = watched.edit;
    m_watched.append(std::move(watched));
    edit->installEventFilter(this);
    edit->viewport()->installEventFilter(this);
    checkSoon(edit);
}

void SpellingMarks::moved(QWidget *edit)
{
    if (const Watched *watched = of(edit); watched != nullptr && !watched->words.isEmpty())
        show(*watched);
}

void SpellingMarks::checkSoon(QWidget *edit)
{
    Watched *watched = of(edit);
    if (watched == nullptr || std::exchange(watched->due, true))
        return;
    m_clock.after(checkDelay, edit, [this, marks = QPointer<SpellingMarks>(this), edit] {
        if (marks)
            check(edit);
    });
}

void SpellingMarks::check(QWidget *edit)
{
    Watched *asked = of(edit);
    if (asked == nullptr)
        return;
    asked->due = false;
    const QString text = textOf(*asked->document);
    m_spelling.check(text, edit, [this, marks = QPointer<SpellingMarks>(this), edit, text](const auto &unknown) {
        Watched *watched = marks ? of(edit) : nullptr;
        if (watched == nullptr || textOf(*watched->document) != text)
            return; // typed on: the next check is due
        watched->words.clear();
        for (const TextRange &range : unknown)
            watched->words.append(selection(watched->document, range));
        show(*watched);
    });
}

void SpellingMarks::show(const Watched &watched) const
{
    if (!watched.edit)
        return;
    const QTextCursor here = watched.cursor();
    QList<QTextEdit::ExtraSelection> lines;
    for (const QTextCursor &word : watched.words) {
        // Not while it is being written.
        if (watched.edit->hasFocus() && !here.hasSelection() && here.position() == word.selectionEnd())
            continue;
        QTextEdit::ExtraSelection line;
        line.cursor = word;
        line.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        line.format.setUnderlineColor(m_appearance.colours().primary);
        lines.append(line);
    }
    watched.underline(lines);
}

QStringList SpellingMarks::unknown(const QWidget *edit) const
{
    QStringList words;
    if (const Watched *watched = of(edit); watched != nullptr) {
        for (const QTextCursor &word : watched->words)
            words.append(word.selectedText());
    }
    return words;
}

bool SpellingMarks::next(const QWidget *from)
{
    qsizetype first = 0;
    for (qsizetype i = 0; i < m_watched.size(); ++i) {
        if (from != nullptr && m_watched[i].edit.data() == from)
            first = i;
    }
    // The text of the cursor comes twice: what is after it, and at last what is before.
    for (qsizetype step = 0; step <= m_watched.size(); ++step) {
        const Watched &watched = m_watched[(first + step) % m_watched.size()];
        if (!watched.edit)
            continue;
        for (const QTextCursor &word : watched.words) {
            if (step == 0 && word.selectionStart() < watched.cursor().selectionEnd())
                continue;
            const QTextCursor found = word;
            watched.edit->setFocus(Qt::OtherFocusReason);
            watched.setCursor(found);
            return openMenuAt(watched, found.selectionStart(),
                              watched.edit->viewport()->mapToGlobal(watched.placeOf(found).bottomLeft()));
        }
    }
    return false;
}

QString SpellingMarks::nothingFound() const
{
    const std::optional<bool> there = m_spelling.hasDictionary();
    if (!there)
        return tr("The dictionary is being read. Try again in a moment.");
    if (*there)
        return tr("Every word is known.");
    QString sentence = tr("There is no dictionary of this language on this computer: words are not checked.");
    if (const QString package = Dictionary::packageOf(m_spelling.language()); !package.isEmpty())
        //: %1: name of a package, as the system has it.
        sentence += u' ' + tr("The package to install is called %1.").arg(package);
    return sentence;
}

bool SpellingMarks::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu || !object->isWidgetType())
        return QObject::eventFilter(object, event);
    const Watched *watched = of(static_cast<QWidget *>(object));
    if (watched == nullptr)
        watched = of(static_cast<QWidget *>(object)->parentWidget()); // the viewport's
    if (watched == nullptr)
        return false;
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    if (asked->reason() == QContextMenuEvent::Keyboard) {
        const QTextCursor cursor = watched->cursor();
        return openMenuAt(*watched, cursor.selectionStart(),
                          watched->edit->viewport()->mapToGlobal(watched->placeOf(cursor).bottomLeft()));
    }
    return openMenuAt(*watched, watched->cursorAt(asked->pos()).position(), asked->globalPos());
}

/// False where there is nothing to say of the word there: then the menu is the usual one.
bool SpellingMarks::openMenuAt(const Watched &watched, int position, const QPoint &where)
{
    QWidget *edit = watched.edit;
    for (const QTextCursor &word : watched.words) {
        if (!holds(word, position))
            continue;
        m_spelling.suggest(word.selectedText(), edit,
                           [this, marks = QPointer<SpellingMarks>(this), edit, word, where](const QStringList &found) {
                               if (marks)
                                   openMenu(edit, word, found, where);
                           });
        return true;
    }
    QTextCursor word(watched.document);
    word.setPosition(position);
    word.select(QTextCursor::WordUnderCursor);
    if (!m_spelling.isPersonal(word.selectedText()))
        return false;
    openMenu(edit, word, {}, where);
    return true;
}

void SpellingMarks::openMenu(QWidget *edit, const QTextCursor &word, const QStringList &suggestions,
                             const QPoint &where)
{
    const Watched *watched = of(edit);
    if (watched == nullptr)
        return;
    QMenu *menu = watched->usualMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *usual = menu->actions().value(0);
    const auto add = [menu, usual](const QString &words) {
        auto *action = new QAction(menu);
        action->setText(QString(words).replace(u'&', QStringLiteral("&&")));
        menu->insertAction(usual, action);
        return action;
    };
    const QString written = word.selectedText();
    if (m_spelling.isPersonal(written)) {
        connect(add(tr("Take “%1” out of my words").arg(written)), &QAction::triggered, &m_spelling,
                [this, written] { m_spelling.remove(written); });
    } else {
        for (const QString &suggestion : suggestions) {
            connect(add(suggestion), &QAction::triggered, edit, [this, word, written, suggestion] {
                QTextCursor place = word;
                if (place.selectedText() != written)
                    return; // somebody else has written there
                QTextCursor first(place);
                first.setPosition(place.selectionStart() + 1);
                Q_EMIT replacing();
                place.insertText(suggestion, first.charFormat());
            });
        }
        if (suggestions.isEmpty())
            add(tr("No word like it is known"))->setEnabled(false);
        connect(add(tr("Add “%1” to my words").arg(written)), &QAction::triggered, &m_spelling,
                [this, written] { m_spelling.add(written); });
    }
    menu->insertSeparator(usual);
    m_menu = menu;
    menu->popup(where);
    menu->setActiveAction(menu->actions().value(0));
}

} // namespace escale

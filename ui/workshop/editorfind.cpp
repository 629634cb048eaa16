// SPDX-License-Identifier: GPL-3.0-or-later
// EditorPage: words found in the texts of the page, and others put in their place.
#include "workshop/editorpage.h"

namespace escale {
namespace {

/// The form of the words that go, and none of the underlines.
void putInstead(QTextCursor *place, const QString &words)
{
    QTextCursor first(*place);
    first.setPosition(place->selectionStart() + 1);
    place->insertText(words, first.charFormat());
}

} // namespace

void EditorPage::wireFind()
{
    connect(m_replaceBar, &ReplaceBar::nextWanted, this, &EditorPage::findNext);
    connect(m_replaceBar, &ReplaceBar::replaceWanted, this, &EditorPage::replaceFound);
    connect(m_replaceBar, &ReplaceBar::replaceAllWanted, this, &EditorPage::replaceAll);
    connect(m_replaceBar, &ReplaceBar::left, this, [this] {
        m_replaceBar->hide();
        if (FieldEdit *edit = current())
            edit->setFocus(Qt::OtherFocusReason);
    });
}

void EditorPage::openFind()
{
    const FieldEdit *edit = current();
    const QString chosen = edit == nullptr ? QString() : edit->textCursor().selectedText();
    m_replaceBar->open(chosen.contains(QChar::ParagraphSeparator) ? QString() : chosen);
}

/// From the cursor on through all texts, round to where it began.
void EditorPage::findNext()
{
    const auto wanted = m_replaceBar->wanted();
    if (!wanted || m_fields.isEmpty())
        return;
    qsizetype first = 0;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].path == m_focused)
            first = i;
    }
    for (qsizetype step = 0; step <= m_fields.size(); ++step) {
        const Field &each = m_fields[(first + step) % m_fields.size()];
        const QTextCursor from =
            step == 0 && each.path == m_focused ? each.edit->textCursor() : QTextCursor(each.edit->document());
        const QTextCursor found = each.edit->document()->find(*wanted, from);
        if (found.isNull())
            continue;
        m_focused = each.path;
        each.edit->setTextCursor(found);
        m_scroll->ensureWidgetVisible(each.edit);
        return m_replaceBar->say({});
    }
    m_replaceBar->sayNotFound();
}

/// What was found is shown first; only what is shown is replaced.
void EditorPage::replaceFound()
{
    const auto wanted = m_replaceBar->wanted();
    FieldEdit *edit = current();
    if (wanted && edit != nullptr) {
        QTextCursor place = edit->textCursor();
        const auto match = wanted->match(place.selectedText());
        if (match.hasMatch() && match.capturedLength() == place.selectedText().size()) {
            m_history.endStep();
            putInstead(&place, m_replaceBar->instead());
            edit->setTextCursor(place);
            m_history.endStep();
        }
    }
    findNext();
}

/// One step to undo, over the whole fiche.
void EditorPage::replaceAll()
{
    const auto wanted = m_replaceBar->wanted();
    if (!wanted)
        return;
    int places = 0;
    m_history.endStep();
    m_replacing = true;
    for (const Field &each : std::as_const(m_fields)) {
        QTextCursor place(each.edit->document());
        while (!(place = each.edit->document()->find(*wanted, place)).isNull()) {
            putInstead(&place, m_replaceBar->instead());
            ++places;
        }
    }
    m_replacing = false;
    m_history.endStep();
    if (places > 0)
        check();
    places > 0 ? m_replaceBar->sayChanged(places) : m_replaceBar->sayNotFound();
}

} // namespace escale

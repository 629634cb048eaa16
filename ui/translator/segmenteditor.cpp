// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/segmenteditor.h"

#include "keyboard/keyboard.h"
#include "style/documenttext.h"
#include "translator/keptwords.h"
#include "writing/spellingmarks.h"

#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVBoxLayout>
#include <utility>

namespace escale {

SegmentEditor::SegmentEditor(const Appearance &appearance, TranslationDesk &desk, Clock &clock, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_desk(desk), m_clock(clock),
      m_french(new FramedText(appearance, Language::Fr)), m_field(new QPlainTextEdit)
{
    m_french->setObjectName(QStringLiteral("french"));
    m_french->setReadOnly(true);
    m_french->setTabChangesFocus(true);
    m_french->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_french->setFocusPolicy(Qt::StrongFocus); // its words are taken by keys too
    m_field->setObjectName(QStringLiteral("editor"));
    m_field->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        if (std::exchange(m_saidOfWords, false))
            Q_EMIT said({});
        m_desk.type(documentText(*m_field->document()));
    });
    connect(&desk, &TranslationDesk::openChanged, this, &SegmentEditor::showOpen);
    connect(&desk, &TranslationDesk::currentChanged, this, &SegmentEditor::showCurrent);
    connect(&appearance, &Appearance::changed, this, &SegmentEditor::restyle);
    retranslate();
    restyle();
    showOpen();
}

SegmentEditor::~SegmentEditor() = default;

void SegmentEditor::retranslate()
{
    m_field->setAccessibleName(tr("Translation of the segment"));
    m_french->setAccessibleName(ownName(Language::Fr));
    m_field->setPlaceholderText(tr("Type here, or press Ctrl+Down to copy the French"));
}

void SegmentEditor::restyle()
{
    m_field->setFont(m_appearance.font(TextRole::Body, m_desk.language()));
}

void SegmentEditor::showOpen()
{
    if (!m_desk.draft())
        return;
    m_field->setFont(m_appearance.font(TextRole::Body, m_desk.language()));
    m_field->setLayoutDirection(direction(m_desk.language()));
    QTextOption option = m_field->document()->defaultTextOption();
    option.setTextDirection(direction(m_desk.language()));
    m_field->document()->setDefaultTextOption(option);
    aimLetters();
    spell();
    showCurrent();
}

void SegmentEditor::showCurrent()
{
    if (!m_desk.draft() || m_desk.draft()->segments().isEmpty())
        return;
    const std::tuple at(m_desk.draft()->fiche(), m_desk.language(),
                        m_desk.draft()->segments()[m_desk.current()].segment.key);
    const QString typed = m_desk.typed();
    if (std::exchange(m_shown, at) != at) { // nothing of another segment is taken back here
        m_field->setPlainText(typed);
        m_field->moveCursor(QTextCursor::End);
    } else if (documentText(*m_field->document()) != typed) {
        put(typed);
    }
}

/// What is otherwise, in one step that is taken back as one.
void SegmentEditor::put(const QString &typed)
{
    const QString before = documentText(*m_field->document());
    const qsizetype shorter = std::min(before.size(), typed.size());
    qsizetype first = 0, last = 0; // letters that stay at the beginning and at the end
    while (first < shorter && before.at(first) == typed.at(first))
        ++first;
    while (last < shorter - first && before.at(before.size() - 1 - last) == typed.at(typed.size() - 1 - last))
        ++last;
    QTextCursor cursor(m_field->document());
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(first));
    cursor.setPosition(static_cast<int>(before.size() - last), QTextCursor::KeepAnchor);
    cursor.insertText(typed.mid(first, typed.size() - last - first));
    cursor.endEditBlock();
    m_field->setTextCursor(cursor);
}

void SegmentEditor::setSpelling(SpellingOf spellingOf)
{
    m_spellingOf = std::move(spellingOf);
    spell();
}

/// In the language at hand.
void SegmentEditor::spell()
{
    if (!m_spellingOf || m_desk.draft() == nullptr || (m_spelling && m_spelling->language() == m_desk.language()))
        return;
    m_marks.reset();
    showSpelling({});
    m_spelling = m_spellingOf(m_desk.language());
    m_marks = std::make_unique<SpellingMarks>(m_appearance, *m_spelling, m_clock);
    m_marks->watch(m_field, [this](const auto &lines) { showSpelling(lines); });
    connect(m_spelling.get(), &Spelling::failed, this, &SegmentEditor::said);
}

void SegmentEditor::showSpelling(const Lines &lines)
{
    m_spellingLines = lines;
    m_field->setExtraSelections(m_questionLines + m_spellingLines);
}

void SegmentEditor::setQuestionLines(const Lines &lines)
{
    m_questionLines = lines;
    m_field->setExtraSelections(m_questionLines + m_spellingLines);
}

void SegmentEditor::goToUnknownWord()
{
    if (!m_marks || m_marks->next(m_field))
        return;
    Q_EMIT said(m_marks->nothingFound());
    m_saidOfWords = true;
}

void SegmentEditor::showLetters(bool show)
{
    if (!show) {
        delete std::exchange(m_letters, nullptr);
    } else if (m_letters == nullptr) {
        m_letters = new Keyboard(m_appearance, m_clock);
        aimLetters();
        layout()->addWidget(m_letters);
    }
    m_field->clearFocus(); // the keyboard follows the focus
    m_field->setFocus(Qt::OtherFocusReason);
}

/// The language that is written, and French for names.
void SegmentEditor::aimLetters()
{
    if (m_letters == nullptr)
        return;
    m_letters->setLanguages({m_desk.language(), Language::Fr});
    m_letters->setKeyboardLanguage(m_desk.language());
}

QString SegmentEditor::selectedWords() const
{
    const QString words = m_field->textCursor().selectedText();
    return words.isEmpty() ? m_french->textCursor().selectedText() : words;
}

void SegmentEditor::insert(const QString &words)
{
    if (!words.isEmpty())
        m_field->insertPlainText(words);
}

void SegmentEditor::insertSentence(const QString &words)
{
    if (words.isEmpty())
        return;
    QTextCursor cursor = m_field->textCursor();
    const int at = cursor.selectionEnd();
    cursor.setPosition(at);
    const QString text = documentText(*m_field->document());
    const auto touches = [&text](qsizetype place) {
        return place >= 0 && place < text.size() && !text.at(place).isSpace();
    };
    cursor.insertText((touches(at - 1) ? QStringLiteral(" ") : QString()) + words +
                      (touches(at) ? QStringLiteral(" ") : QString()));
    m_field->setTextCursor(cursor);
    m_field->setFocus(Qt::OtherFocusReason);
}

void SegmentEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace escale

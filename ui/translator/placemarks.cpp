// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/placemarks.h"

#include "translator/segmenteditor.h"
#include "translator/segmentmodel.h"

#include <QPlainTextEdit>
#include <QTextCursor>

namespace escale {
namespace {

void addLine(QList<QTextEdit::ExtraSelection> &lines, QTextDocument *document, TextRange place,
             const QTextCharFormat &format)
{
    if (place.length == 0 || place.end() >= document->characterCount())
        return;
    QTextEdit::ExtraSelection line;
    line.format = format;
    line.cursor = QTextCursor(document);
    line.cursor.setPosition(static_cast<int>(place.start));
    line.cursor.setPosition(static_cast<int>(place.end()), QTextCursor::KeepAnchor);
    lines.append(line);
}

} // namespace

PlaceMarks::PlaceMarks(const Appearance &appearance, TranslationDesk &desk, const SegmentModel &model,
                       SegmentEditor &editor, QObject *parent)
    : QObject(parent), m_appearance(appearance), m_desk(desk), m_model(model), m_editor(editor)
{
    m_soon.setSingleShot(true);
    const auto soon = [this] { m_soon.start(); };
    connect(&desk, &TranslationDesk::currentChanged, this, soon);
    connect(&desk, &TranslationDesk::openChanged, this, soon);
    connect(&appearance, &Appearance::changed, this, soon);
    connect(editor.french().document(), &QTextDocument::contentsChanged, this, soon);
    connect(&m_soon, &QTimer::timeout, this, &PlaceMarks::show);
}

void PlaceMarks::show()
{
    if (m_desk.draft() == nullptr || m_desk.draft()->segments().isEmpty())
        return;
    showInFrench();
    showInField();
}

void PlaceMarks::showInFrench()
{
    const Colours &colours = m_appearance.colours();
    QTextCharFormat term, asked;
    term.setUnderlineStyle(QTextCharFormat::DotLine);
    term.setUnderlineColor(colours.primary);
    asked.setBackground(colours.speaking);
    asked.setForeground(colours.onSpeaking);
    const auto row = static_cast<int>(m_desk.current());
    QTextDocument *document = m_editor.french().document();
    Lines lines;
    for (const TermOffer &offer : m_desk.terms())
        addLine(lines, document, m_model.placeInFrench(row, offer.inSource), term);
    for (qsizetype i = 0; i < m_desk.findings().size(); ++i)
        addLine(lines, document, m_model.placeInFrench(row, m_desk.placesOf(i).inSource), asked);
    m_editor.french().setExtraSelections(lines);
}

void PlaceMarks::showInField()
{
    const Colours &colours = m_appearance.colours();
    QTextCharFormat asked;
    asked.setBackground(colours.importantGround);
    asked.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    asked.setUnderlineColor(colours.importantEdge);
    Lines lines;
    for (qsizetype i = 0; i < m_desk.findings().size(); ++i)
        addLine(lines, m_editor.field().document(), m_desk.placesOf(i).inTarget, asked);
    m_editor.setQuestionLines(lines);
}

} // namespace escale

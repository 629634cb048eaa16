// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/fieldedit.h"

#include "feed/plaintext.h"
#include "feed/richtext.h"
#include "style/documenttext.h"
#include "workshop/blocksdocument.h"
#include "workshop/blockshape.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace escale {
namespace {

constexpr qsizetype longestPaste = 1'000'000; // characters; the longest fiche has a fiftieth of it

/// "m²" stays what it is where small raised letters are none.
void raiseDigits(Run &run)
{
    if (run.styles.testFlag(Style::Superscript) && run.text == u"2")
        run.text = QStringLiteral("²");
    else if (run.styles.testFlag(Style::Superscript) && run.text == u"3")
        run.text = QStringLiteral("³");
}

/// What a fiche may hold (contract-write section 5): the rest of a look is left where it was.
void simplify(QList<Block> &blocks)
{
    for (Block &block : blocks) {
        const bool heading = block.kind == BlockKind::Heading;
        if (heading)
            block.level = 3;
        block.alignment = Alignment::Start;
        block.direction = BlockDirection::Auto;
        QList<Run> runs;
        for (Run run : std::as_const(block.runs)) {
            raiseDigits(run);
            run.styles &= heading ? Styles() : Styles(Style::Bold); // a heading is bold by itself
            if (!runs.isEmpty() && runs.last().styles == run.styles && runs.last().href == run.href)
                runs.last().text += run.text;
            else
                runs.append(run);
        }
        block.runs = runs;
        simplify(block.children);
    }
}

} // namespace

PastedBlocks blocksFromClipboard(const QMimeData &source)
{
    PastedBlocks pasted;
    QList<Block> &blocks = pasted.blocks;
    const QString whole = source.hasHtml() ? source.html() : source.text();
    const QString taken = whole.left(longestPaste);
    if (source.hasHtml()) {
        PastedHtml clean = cleanPaste(taken.toStdString());
        pasted.losses = clean.losses;
        blocks = blocksFromHtml(clean.html, Language::Fr);
    } else {
        for (const QString &line : taken.split(u'\n')) {
            Block block;
            const QString clean = cleanText(line, TextShape::SingleLine);
            if (clean.isEmpty())
                continue;
            block.runs = {{clean, {}, {}}};
            blocks.append(block);
        }
    }
    pasted.losses.cut = whole.size() > taken.size();
    simplify(blocks);
    return pasted;
}

FieldEdit::FieldEdit(const Appearance &appearance, Form form, TextRole role, QWidget *parent)
    : WholeText(parent), m_appearance(appearance), m_form(form), m_role(role)
{
    setAcceptRichText(form == Form::Rich);
    if (form == Form::Rich)
        blocksdocument::write(*document(), {});
    restyle();
    connect(&appearance, &Appearance::changed, this, &FieldEdit::restyle);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_silent)
            return;
        silently([this] {
            if (isRich())
                blocksdocument::paint(*document(), m_appearance.colours());
        });
        Q_EMIT edited();
    });
}

/// Nobody is told of what changes meanwhile.
void FieldEdit::silently(const std::function<void()> &change)
{
    m_silent = true;
    change();
    m_silent = false;
    fit();
}

void FieldEdit::restyle()
{
    silently([this] {
        setFont(m_appearance.font(m_role, Language::Fr));
        if (isRich())
            blocksdocument::paint(*document(), m_appearance.colours());
    });
}

void FieldEdit::setMarks(Marks whose, const QList<ExtraSelection> &lines)
{
    m_marks[std::size_t(whose)] = lines;
    setExtraSelections(m_marks[0] + m_marks[1]);
}

void FieldEdit::setBlocks(const QList<Block> &blocks)
{
    const int at = textCursor().position();
    silently([&] {
        blocksdocument::write(*document(), blocks);
        blocksdocument::paint(*document(), m_appearance.colours());
        QTextCursor cursor(document());
        cursor.setPosition(std::min(at, document()->characterCount() - 1));
        setTextCursor(cursor);
    });
}

QList<Block> FieldEdit::blocks() const
{
    return blocksdocument::read(*document());
}

void FieldEdit::setWords(const QString &text)
{
    const int at = textCursor().position();
    silently([&] {
        setPlainText(text);
        QTextCursor cursor(document());
        cursor.setPosition(std::min(at, document()->characterCount() - 1));
        setTextCursor(cursor);
    });
}

QString FieldEdit::words() const
{
    return documentText(*document(), m_form == Form::Line ? u' ' : u'\n');
}

void FieldEdit::focusInEvent(QFocusEvent *event)
{
    WholeText::focusInEvent(event);
    Q_EMIT entered();
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        return Q_EMIT undoAsked();
    if (event->matches(QKeySequence::Redo)) // Ctrl+Y is the page's, which has it on every system
        return Q_EMIT redoAsked();
    if (event->matches(QKeySequence::Bold)) {
        if (isRich())
            blocksdocument::toggleBold(textCursor());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_form == Form::Line) { // on to the next text
        focusNextChild();
        return;
    }
    using BlockShape = blocksdocument::BlockShape;
    const auto shape = isRich() ? blocksdocument::shapeAt(textCursor()) : BlockShape::Paragraph;
    const bool blank = textCursor().block().text().trimmed().isEmpty();
    // An empty item or callout line ends it; a heading is one line.
    if (enter && isRich() && blank && shape != BlockShape::Paragraph)
        return blocksdocument::setShape(textCursor(), BlockShape::Paragraph);
    WholeText::keyPressEvent(event);
    if (enter && isRich() && shape == BlockShape::Heading)
        blocksdocument::setShape(textCursor(), BlockShape::Paragraph);
}

bool FieldEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml();
}

void FieldEdit::insertFromMimeData(const QMimeData *source)
{
    const auto [blocks, losses] = blocksFromClipboard(*source);
    if (isRich())
        blocksdocument::insert(textCursor(), blocks);
    else
        textCursor().insertText(m_form == Form::Line ? plainText(blocks).simplified() : plainText(blocks));
    Q_EMIT pasted(losses);
}

} // namespace escale

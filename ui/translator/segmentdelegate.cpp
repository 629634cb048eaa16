// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/segmentdelegate.h"

#include "style/naturalleading.h"
#include "translating/markedtext.h"
#include "translator/keptwords.h"
#include "translator/segmentmodel.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>

namespace escale {
namespace {

constexpr int padding = 8; // px

} // namespace

SegmentDelegate::SegmentDelegate(const Appearance &appearance, const SegmentModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance), m_model(model)
{
}

void SegmentDelegate::setColumnWidth(int column, int width)
{
    m_widths.insert(column, width);
}

QColor SegmentDelegate::stateColour(const QModelIndex &index) const
{
    const Colours &colours = m_appearance.colours();
    if (index.data(SegmentModel::QuestionsRole).toInt() > 0 || m_model.stateAt(index) == SegmentState::ToCheck)
        return colours.danger;
    return m_model.stateAt(index) == SegmentState::Done ? colours.ok : colours.muted;
}

void SegmentDelegate::lay(QTextDocument &document, const QModelIndex &index, int width, bool numbers) const
{
    const bool text = index.column() == SegmentModel::French || index.column() == SegmentModel::Theirs;
    const Language language = text ? m_model.languageAt(index) : m_appearance.language();
    document.setDocumentMargin(padding);
    document.setDefaultFont(m_appearance.font(text ? TextRole::Body : TextRole::Small, language));
    QTextOption option;
    option.setTextDirection(direction(language));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    QTextCursor cursor(&document);
    // Noto Sans Arabic would take two lines' room for one: as far apart as the letters ask for. What stands beside the
    // texts stands on their lines.
    QTextBlockFormat lines;
    lines.setLineHeight(m_appearance.lineHeightPercent(TextRole::Body, language) / 100 * naturalLeading *
                            m_appearance.font(TextRole::Body, text ? language : Language::Fr).pixelSize(),
                        QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(lines);
    QTextCharFormat format;
    format.setForeground(index.column() == SegmentModel::State ? stateColour(index) : m_appearance.colours().ink);
    if (!text) {
        cursor.insertText(index.data().toString(), format);
    } else {
        const QList<ShownRun> runs = m_model.shownAt(index);
        const QList<Run> marks = marksIn(runs);
        for (const ShownRun &run : runs) {
            // Of the mark it has: "<1>gratuit</1>" as it is to be typed, quieter than the words.
            const qsizetype mark = numbers ? markNumber(run.run, marks) : 0;
            QTextCharFormat quiet = format;
            quiet.setForeground(m_appearance.colours().muted);
            QTextCharFormat own = format;
            if (run.run.styles.testFlag(Style::Bold) || m_model.isHeading(index))
                own.setFontWeight(QFont::Bold);
            own.setFontUnderline(!run.run.href.isEmpty() || run.change == WordChange::Kind::Added);
            if (run.change == WordChange::Kind::Added)
                own.setForeground(m_appearance.colours().ok);
            if (run.change == WordChange::Kind::Removed) {
                own.setForeground(m_appearance.colours().danger);
                own.setFontStrikeOut(true);
            }
            cursor.insertText(mark > 0 ? QStringLiteral("<%1>").arg(mark) : QString(), quiet);
            cursor.insertText(run.run.text, own);
            cursor.insertText(mark > 0 ? QStringLiteral("</%1>").arg(mark) : QString(), quiet);
        }
    }
    document.setTextWidth(width);
}

void SegmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_appearance.colours();
    painter->save();
    painter->fillRect(option.rect, colours.surface);
    // The row at hand as in every other table: more than a shade tells it.
    QStyleOptionViewItem ground = option;
    ground.index = index;
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool text = index.column() == SegmentModel::French || index.column() == SegmentModel::Theirs;
    if (!text || index.row() != m_edited) {
        QTextDocument document;
        lay(document, index, option.rect.width());
        painter->translate(option.rect.topLeft());
        if (text)
            frameKeptWords(*painter, document, m_appearance, m_model.languageAt(index));
        document.drawContents(painter, QRectF(QPointF(), option.rect.size()));
    }
    painter->restore();
}

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QTextDocument document;
    constexpr int unknown = 200;
    const int width = m_widths.value(index.column(), unknown);
    lay(document, index, width);
    return {width, static_cast<int>(std::ceil(document.size().height()))};
}

} // namespace escale

// SPDX-License-Identifier: GPL-3.0-or-later
#include "askview/quotetext.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace escale {
namespace {

constexpr QStringView openings = u"«“\"„", closings = u"»”\"“";

/// One pair of marks around all of it: it quotes itself.
bool isQuotedWhole(const QString &text)
{
    const qsizetype pair = text.size() > 1 ? openings.indexOf(text.front()) : -1;
    return pair >= 0 && text.back() == closings.at(pair) && text.indexOf(closings.at(pair), 1) == text.size() - 1;
}

/// Whether such a mark stands at the beginning or the end.
bool touches(const QString &text, bool guillemets)
{
    return guillemets ? text.startsWith(u'«') || text.endsWith(u'»') : text.startsWith(u'“') || text.endsWith(u'”');
}

} // namespace

QuoteText::QuoteText(const Appearance &appearance, TextRole role, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_role(role)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void QuoteText::setText(const QString &text, Language language, const QList<TextRange> &lit, bool quoted)
{
    m_text = text;
    m_language = language;
    m_lit = lit;
    m_open.clear();
    m_close.clear();
    if (quoted && !isQuotedWhole(text)) {
        // As the fiches write them: English alone has others. Beside a mark of the text the others stand, so that none
        // is doubled.
        const bool guillemets = (language != Language::En) != touches(text, language != Language::En);
        m_open = guillemets ? QStringLiteral("«") : QStringLiteral("“");
        m_close = guillemets ? QStringLiteral("»") : QStringLiteral("”");
        if (guillemets && language == Language::Fr) { // its marks stand apart from the words
            m_open += QChar(0x202F);
            m_close.prepend(QChar(0x202F));
        }
    }
    setAccessibleName(text);
    updateGeometry();
    update();
}

void QuoteText::setSpoken(TextRange range)
{
    m_spoken = range;
    update();
}

void QuoteText::setStruck(bool struck)
{
    m_struck = struck;
    update();
}

QString QuoteText::drawn() const
{
    // A line break of the text is one on the screen too (the lines of a card).
    return QString(m_open + m_text + m_close).replace(u'\n', QChar::LineSeparator);
}

double QuoteText::layOut(QTextLayout &layout, int width) const
{
    QTextOption option;
    option.setTextDirection(direction(m_language));
    // A bare layout does not turn "leading" round by itself.
    option.setAlignment(direction(m_language) == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const Colours &colours = m_appearance.colours();
    QList<QTextLayout::FormatRange> formats;
    // Only the ink: the grounds are paintEvent()'s, as high as a line is and no higher.
    const auto paint = [&](TextRange range) {
        QTextLayout::FormatRange format;
        format.start = static_cast<int>(range.start + m_open.size());
        format.length = static_cast<int>(range.length);
        format.format.setForeground(colours.onSpeaking);
        formats.append(format);
    };
    if (m_struck) {
        QTextLayout::FormatRange format;
        format.start = 0;
        format.length = static_cast<int>(layout.text().size());
        format.format.setFontStrikeOut(true);
        formats.append(format);
    } else {
        for (const TextRange &range : lit())
            paint(range);
    }
    layout.setFormats(formats);
    // From line to line as the reader's paragraphs stand, whatever letters of another script are in one of them.
    const QFont font = m_appearance.font(m_role, m_language);
    const double pitch = QFontMetricsF(font).lineSpacing() * m_appearance.lineHeightPercent(m_role, m_language) / 100.0;
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition(QPointF(0, y + (pitch - line.height()) / 2));
        y += pitch;
    }
    layout.endLayout();
    return y;
}

/// What is being said alone, while something is.
QList<TextRange> QuoteText::lit() const
{
    if (m_struck)
        return {};
    return m_spoken.length > 0 ? QList<TextRange>{m_spoken} : m_lit;
}

int QuoteText::heightForWidth(int width) const
{
    QTextLayout layout(drawn(), m_appearance.font(m_role, m_language));
    return static_cast<int>(std::ceil(layOut(layout, width)));
}

QSize QuoteText::sizeHint() const
{
    constexpr int drawn = 320;
    return {drawn, heightForWidth(drawn)};
}

QSize QuoteText::minimumSizeHint() const
{
    constexpr int least = 8; // in em: nothing is cut, words break
    return {m_appearance.font(m_role, m_language).pixelSize() * least, 0};
}

void QuoteText::paintEvent(QPaintEvent *)
{
    QTextLayout layout(drawn(), m_appearance.font(m_role, m_language));
    const double height = layOut(layout, width());
    QPainter painter(this);
    const double pitch = layout.lineCount() > 0 ? height / layout.lineCount() : 0;
    constexpr double share = 0.9; // of the way to the next line: lines stay apart
    for (const TextRange &range : lit()) {
        const auto from = static_cast<int>(range.start + m_open.size());
        const auto to = static_cast<int>(range.end() + m_open.size());
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int start = std::max(from, line.textStart()),
                      end = std::min(to, line.textStart() + line.textLength());
            if (start >= end)
                continue;
            double left = width(), right = 0;
            for (int at = start; at <= end; ++at) {
                const double x = line.cursorToX(at);
                left = std::min(left, x);
                right = std::max(right, x);
            }
            const double middle = line.y() + line.height() / 2;
            painter.fillRect(QRectF(left, middle - pitch * share / 2, right - left, pitch * share),
                             m_appearance.colours().speaking);
        }
    }
    painter.setPen(m_struck ? m_appearance.colours().muted : m_appearance.colours().ink);
    layout.draw(&painter, QPointF(0, 0));
}

void QuoteText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace escale

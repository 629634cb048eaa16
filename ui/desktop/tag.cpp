// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tag.h"

#include "style/paint.h"
#include "style/wrappedwords.h"

#include <QPainter>

namespace escale {

Tag::Tag(const Appearance &appearance, const QString &text, std::optional<ThemeColours> theme, QWidget *parent)
    : QLabel(text, parent), m_appearance(appearance), m_theme(std::move(theme))
{
    setTextFormat(Qt::PlainText);
    QFont font = appearance.font(TextRole::Small);
    if (m_theme)
        font.setWeight(QFont::DemiBold);
    setFont(font);
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_theme ? m_theme->ink : appearance.colours().ink);
    setPalette(own);
    const int across = m_theme ? 12 : 8;
    setContentsMargins(across, 3, across, 3);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    // Not Fixed, which holds a label to the height of its words in one line.
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // Laid out as it is drawn, once: joined letters are wider than they add up to, and a word that has a pixel too
    // little is broken.
    constexpr int widest = 1 << 20;
    m_oneLine = WrappedWords(text, font, layoutDirection(), widest).size().width() + 1 + 2 * across;
}

QSize Tag::sizeHint() const
{
    return {m_oneLine, heightForWidth(m_oneLine)};
}

QSize Tag::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void Tag::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Colours &colours = m_appearance.colours();
    drawBox(painter, rect(),
            {m_theme ? m_theme->tile : colours.quiet, Qt::transparent, 0, m_theme ? height() / 2.0 : 6.0});
    QLabel::paintEvent(event);
}

} // namespace escale

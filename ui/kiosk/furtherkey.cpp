// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/furtherkey.h"

#include <QScrollBar>
#include <algorithm>

namespace escale {

FurtherKey::FurtherKey(const Appearance &appearance, QWidget *parent)
    : PictureButton(appearance, Tone::Soft, Shape::Row, parent), m_appearance(appearance)
{
    setObjectName(QStringLiteral("further"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    hide();
    connect(this, &QAbstractButton::clicked, this, &FurtherKey::go);
    connect(&appearance, &Appearance::changed, this, [this] {
        shape();
        refresh();
    });
    shape();
    retranslate();
}

void FurtherKey::follow(ScrollPane &pane)
{
    if (m_pane)
        m_pane->disconnect(this);
    m_pane = &pane;
    connect(&pane, &ScrollPane::endMoved, this, &FurtherKey::refresh);
    refresh();
}

void FurtherKey::setBeside(bool beside)
{
    if (std::exchange(m_beside, beside) == beside)
        return;
    shape();
}

/// In a column the arrow says it, and the words are heard.
void FurtherKey::shape()
{
    const Metrics &m = m_appearance.metrics();
    constexpr int greatestStep = 2;
    setWordsShown(!m_beside);
    setGreatestTextStep(greatestStep);
    setSizes(m.primaryTarget, m_beside ? m.primaryTarget - 4 * m.unit : m.icon * 4 / 3);
    setFixedWidth(m_beside ? m.primaryTarget : QWIDGETSIZE_MAX);
    setMinimumWidth(m.primaryTarget);
}

bool FurtherKey::isAtEnd() const
{
    return m_pane && m_pane->scrollOffset() >= m_pane->verticalScrollBar()->maximum();
}

void FurtherKey::retranslate()
{
    setPicture(isAtEnd() ? QStringLiteral("to-top") : QStringLiteral("further"));
    //: key with an arrow down: shows what is below on a long page; also spoken
    setWords(isAtEnd() ? tr("Back to the top of the page") : tr("More below"));
}

void FurtherKey::refresh()
{
    const bool large = m_appearance.textStep() > defaultTextStep;
    const bool there = large && m_pane && m_pane->goesOn() && m_pane->verticalScrollBar()->maximum() > 0;
    setVisible(there);
    Q_EMIT offered(there);
    retranslate();
}

void FurtherKey::go()
{
    if (!m_pane)
        return;
    const int seen = m_pane->seenEnd() - m_pane->scrollOffset();
    const int gap = m_appearance.metrics().unit;
    Q_EMIT moved();
    m_pane->glideTo(isAtEnd() ? 0 : m_pane->scrollOffset() + std::max(seen - gap, m_pane->height() / 4),
                    m_appearance.motion());
}

} // namespace escale

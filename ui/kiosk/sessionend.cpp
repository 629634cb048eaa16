// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/sessionend.h"

#include "l10n/catalogue.h"
#include "style/cover.h"
#include "style/paint.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace escale {

/// How much of the time is left; grows shorter towards the beginning of the line, in either direction.
class SessionEnd::Progress final : public QWidget {
public:
    Progress(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
    {
        setFixedHeight(appearance.metrics().unit * 2);
    }
    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = m_appearance.colours();
        QPainter painter(this);
        const double radius = height() / 2.0;
        drawBox(painter, rect(), {c.line, Qt::transparent, 0, radius});
        QRect done(0, 0, static_cast<int>(width() * m_share), height());
        done = QStyle::visualRect(layoutDirection(), rect(), done);
        drawBox(painter, done, {c.primary, Qt::transparent, 0, radius});
    }

private:
    const Appearance &m_appearance;
    double m_share = 1;
};

/// A card within the overlay.
class SessionEnd::Surface final : public QWidget {
public:
    Surface(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance) {}
    void setSpoken(bool spoken)
    {
        m_spoken = spoken;
        update();
    }
    [[nodiscard]] bool isSpoken() const { return m_spoken; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = m_appearance.colours();
        const Metrics &m = m_appearance.metrics();
        QPainter painter(this);
        drawBox(painter, rect(), {c.surface, c.line, m.border, m.radius * 1.25});
        if (m_spoken)
            drawRing(painter, rect(), c.speaking, m.unit, m.radius * 1.25);
    }

private:
    const Appearance &m_appearance;
    bool m_spoken = false;
};

namespace {

/// The words of the two buttons are large already; from here on they would push each other off a small screen.
constexpr int greatestButtonStep = 2;

} // namespace

SessionEnd::SessionEnd(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_card(new Surface(appearance, this)),
      m_column(new QVBoxLayout(m_card)), m_buttons(new QHBoxLayout), m_icon(new QLabel),
      m_question(new Label(appearance, TextRole::Title)), m_words(new Label(appearance, TextRole::Lead)),
      m_progress(new Progress(appearance, m_card)), m_continue(new Button(appearance, Button::Kind::Primary)),
      m_finish(new Button(appearance, Button::Kind::Danger))
{
    new Cover(*this);
    setObjectName(QStringLiteral("sessionEnd"));
    m_icon->setAlignment(Qt::AlignCenter);
    m_question->setCentred(true);
    m_words->setCentred(true);
    m_words->setInk(Label::Ink::Muted);
    m_continue->setObjectName(QStringLiteral("continue"));
    m_finish->setObjectName(QStringLiteral("finishNow"));
    m_finish->setSymbol(Icon::Finish);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_icon, m_question, m_words, m_progress})
        m_column->addWidget(widget);
    m_column->addLayout(m_buttons);
    m_buttons->addWidget(m_continue, 1);
    m_buttons->addWidget(m_finish, 1);
    connect(m_continue, &Button::clicked, this, &SessionEnd::continueWanted);
    connect(m_finish, &Button::clicked, this, &SessionEnd::finishWanted);
    connect(&appearance, &Appearance::changed, this, &SessionEnd::restyle);
    retranslate();
    hide();
}

void SessionEnd::open(int total)
{
    m_total = std::max(1, total);
    setSecondsLeft(total);
    show();
    raise();
    m_continue->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT came();
}

void SessionEnd::setSecondsLeft(int seconds)
{
    m_left = seconds;
    m_words->setText(tr("This page closes in %Ln second(s). Nothing you did here is kept.", nullptr, seconds));
    m_progress->setShare(static_cast<double>(seconds) / m_total);
    setAccessibleName(m_question->text() + QLatin1Char(' ') + m_words->text());
}

QString SessionEnd::wordsIn(Language language, int seconds)
{
    return translated(language, "escale::SessionEnd", "Are you still there?") + u' ' +
           translated(language, "escale::SessionEnd",
                      "This page closes in %Ln second(s). Nothing you did here is kept.", seconds);
}

void SessionEnd::setSpoken(bool spoken)
{
    m_card->setSpoken(spoken);
}

bool SessionEnd::isSpoken() const
{
    return m_card->isSpoken();
}

void SessionEnd::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT went();
}

void SessionEnd::retranslate()
{
    m_question->setText(tr("Are you still there?"));
    m_continue->setWords(tr("Continue"));
    m_finish->setWords(tr("Finish"));
    setSecondsLeft(m_left);
}

void SessionEnd::restyle()
{
    if (isHidden())
        return; // measured when it is opened
    const Metrics &m = m_appearance.metrics();
    for (Button *button : {m_continue, m_finish}) {
        button->setEmphasis(1.35);
        button->setTextRole(TextRole::Card);
        button->setGreatestTextStep(greatestButtonStep);
    }
    m_icon->setPixmap(iconPixmap(Icon::Clock, m_appearance.colours().primary, m.largeIcon * 7 / 4, devicePixelRatioF(),
                                 layoutDirection()));
    m_progress->setFixedHeight(m.unit * 2);
    // As drawn where it fits; on a small screen with large words closer together, without the picture, then smaller.
    m_icon->show();
    int height = arrange(m.unit * 7, m_appearance.textStep());
    if (height > this->height()) {
        m_icon->hide();
        for (int step = m_appearance.textStep(); step >= 0 && height > this->height(); --step)
            height = arrange(m.unit * 3, step);
    }
    const int width = cardWidth();
    m_card->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

int SessionEnd::cardWidth() const
{
    const Metrics &m = m_appearance.metrics();
    return std::min(width() - 2 * m.pagePadding, static_cast<int>(980 * m.scale));
}

/// With this margin and these words; the height it takes.
int SessionEnd::arrange(int margin, int greatestTextStep)
{
    const Metrics &m = m_appearance.metrics();
    m_question->setGreatestTextStep(greatestTextStep);
    m_words->setGreatestTextStep(greatestTextStep);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(m.unit * 3);
    m_buttons->setSpacing(m.unit * 3);
    // Side by side where the words fit, one above the other where they do not.
    const int needed = m_continue->minimumSizeHint().width() + m_finish->minimumSizeHint().width() + m.unit * 3;
    m_buttons->setDirection(needed + 2 * margin <= cardWidth() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_column->invalidate();
    return std::max(m_column->heightForWidth(cardWidth()), m_column->minimumSize().height());
}

void SessionEnd::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.colours().veil);
}

void SessionEnd::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        restyle();
    }
}

void SessionEnd::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    restyle();
}

void SessionEnd::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    restyle();
}

} // namespace escale

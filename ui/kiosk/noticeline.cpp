// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/noticeline.h"

#include "style/paint.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace escale {

NoticeLine::NoticeLine(const Appearance &appearance, Clock &clock, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_row(new QHBoxLayout(this)), m_column(new QVBoxLayout),
      m_icon(new QLabel), m_words(new Label(appearance, TextRole::Body)), m_offers(new QWidget),
      m_offerRow(new WrapLayout(0, m_offers)), m_close(new Button(appearance, Button::Kind::Plain)),
      m_end(clock, [this] { hide(); })
{
    setObjectName(QStringLiteral("notice"));
    m_close->setSymbol(Icon::Close);
    m_close->setObjectName(QStringLiteral("closeNotice"));
    m_column->addWidget(m_words);
    m_column->addWidget(m_offers);
    m_row->addWidget(m_icon);
    m_row->addLayout(m_column, 1);
    m_row->addWidget(m_close);
    m_offers->hide();
    connect(m_close, &Button::clicked, this, &QWidget::hide);
    connect(&appearance, &Appearance::changed, this, &NoticeLine::restyle);
    m_close->setAccessibleName(tr("Close this notice"));
    restyle();
    hide();
}

void NoticeLine::tell(const QString &sentence)
{
    offer(sentence, {});
}

void NoticeLine::offer(const QString &sentence, const QList<Language> &languages)
{
    m_words->setText(sentence);
    setAccessibleName(sentence);
    for (const auto &[language, button] : std::as_const(m_offered)) {
        button->hide();
        button->deleteLater();
    }
    m_offered.clear();
    for (const Language language : languages) {
        auto *button = new Button(m_appearance, Button::Kind::Plain);
        button->setSymbol(Icon::Speaker);
        button->setContentLanguage(language);
        button->setWords(ownName(language));
        button->setObjectName(QStringLiteral("hear-%1").arg(code(language)));
        m_offerRow->addWidget(button);
        m_offered.append({language, button});
        connect(
            button, &Button::clicked, this,
            [this, language = language] {
                hide();
                Q_EMIT languageChosen(language);
            },
            Qt::QueuedConnection);
    }
    m_offers->setVisible(!languages.isEmpty());
    restyle();
    show();
    m_end.start(lasts);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeLine::lightOffer(std::optional<Language> language)
{
    for (const auto &[of, button] : std::as_const(m_offered))
        button->setColour(language == of ? m_appearance.colours().noteText : QColor());
}

void NoticeLine::restyle()
{
    const Metrics &m = m_appearance.metrics();
    fit();
    m_row->setContentsMargins(m.cardPadding, m.unit * 2, m.cardPadding, m.unit * 2);
    m_row->setSpacing(m.gap);
    m_offerRow->setGap(m.gap);
    m_icon->setPixmap(iconPixmap(m_offered.isEmpty() ? Icon::Info : Icon::SpeakerOff, m_appearance.colours().noteText,
                                 m.icon, devicePixelRatioF(), layoutDirection()));
}

/// Where height is dear the page keeps the most of it: the sentence is smaller there.
void NoticeLine::fit()
{
    constexpr int share = 7; // of the window's height
    m_words->shrinkTo(m_words->width(), window()->height() / share);
}

void NoticeLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // A low page gives a notice less than its wrapped words need, were it not asked for.
    setMinimumHeight(m_row->hasHeightForWidth() ? m_row->totalHeightForWidth(width()) : 0);
    fit();
}

void NoticeLine::paintEvent(QPaintEvent *)
{
    const Colours &c = m_appearance.colours();
    QPainter painter(this);
    drawBox(
        painter, rect(),
        {c.noteGround, c.noteEdge, m_appearance.metrics().border, static_cast<double>(m_appearance.metrics().radius)});
}

void NoticeLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // The sentence was in the other language.
    hide();
    m_close->setAccessibleName(tr("Close this notice"));
}

} // namespace escale

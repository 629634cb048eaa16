// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/footbar.h"

#include "style/paint.h"
#include "style/pictogram.h"

#include <QEvent>
#include <QPainter>

namespace escale {

/// What is said now, on the colour of the voice; a finger where a second tap opens. One line: longer is not read here.
class FootBar::Strip final : public QWidget {
public:
    explicit Strip(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
    {
        setObjectName(QStringLiteral("guideStrip"));
    }

    void setWords(const QString &words, bool touchAgain)
    {
        m_words = words;
        m_touchAgain = touchAgain;
        setAccessibleName(words);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {0, std::max(m_appearance.metrics().primaryTarget, 2 * QFontMetrics(font(0)).height())};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = m_appearance.colours();
        const Metrics &m = m_appearance.metrics();
        QPainter painter(this);
        drawBox(painter, rect(), {m_words.isEmpty() ? c.quiet : c.speaking, Qt::transparent, 0, m.radius * 1.0});
        if (m_words.isEmpty())
            return;
        const PictogramColours colours{c.onSpeaking, c.speaking};
        const int side = m.icon * 3 / 2;
        const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
        const int start = 2 * m.unit;
        drawPictogram(painter, placed(QRect(start, (height() - side) / 2, side, side)), QStringLiteral("speaker"),
                      colours, layoutDirection());
        if (m_touchAgain)
            drawPictogram(painter, placed(QRect(width() - start - side, (height() - side) / 2, side, side)),
                          QStringLiteral("tap"), colours, layoutDirection());
        const QRect words = placed(QRect(2 * start + side, 0, width() - 4 * start - 2 * side, height()));
        // Smaller before shorter.
        int step = m_appearance.textStep();
        const auto high = [&](int at) {
            return WrappedWords(m_words, font(at), layoutDirection(), words.width()).size().height();
        };
        while (step > 0 && high(step) > height())
            --step;
        painter.setPen(c.onSpeaking);
        painter.setClipRect(words);
        WrappedWords(m_words, font(step), layoutDirection(), words.width())
            .paint(painter, words, Qt::AlignLeading | Qt::AlignVCenter);
    }

private:
    [[nodiscard]] QFont font(int step) const
    {
        return m_appearance.font(TextRole::Card, m_appearance.language(), step);
    }

    const Appearance &m_appearance;
    QString m_words;
    bool m_touchAgain = false;
};

FootBar::FootBar(KioskServices &services, QWidget *parent)
    : Bar(services.appearance, Qt::TopEdge, parent), m_services(services), m_column(new QVBoxLayout(this)),
      m_row(new QHBoxLayout), m_strip(new Strip(services.appearance, this))
{
    using Tone = PictureButton::Tone;
    const auto make = [&](Tone tone, const char *picture, const char *name, int stretch) {
        auto *button = new PictureButton(services.appearance, tone, PictureButton::Shape::Row, this);
        button->setPicture(QLatin1String(picture));
        button->setObjectName(QLatin1String(name));
        button->setTextRole(TextRole::Button);
        m_row->addWidget(button, stretch);
        return button;
    };
    m_column->addWidget(m_strip);
    m_column->addLayout(m_row);
    m_back = make(Tone::Plain, "back", "footBack", 3);
    m_again = make(Tone::Primary, "again", "again", 3);
    m_listen = make(Tone::Primary, "listen", "listen", 6);
    m_volume = make(Tone::Plain, "volume", "volume", 0);
    m_help = make(Tone::Plain, "help-staff", "help", 3);
    m_volume->setWordsShown(false);
    connect(m_back, &QAbstractButton::clicked, &services.navigator, &Navigator::back);
    connect(m_again, &QAbstractButton::clicked, &services.guide, &Guide::again);
    connect(m_listen, &QAbstractButton::clicked, this, &FootBar::listenWanted);
    connect(m_volume, &QAbstractButton::clicked, this, &FootBar::volumeWanted);
    connect(m_help, &QAbstractButton::clicked, this, &FootBar::helpWanted);
    connect(&services.guide, &Guide::changed, this, &FootBar::follow);
    connect(&services.guide, &Guide::said, this, &FootBar::showSaid);
    connect(&services.navigator, &Navigator::moved, this, &FootBar::follow);
    connect(&services.appearance, &Appearance::changed, this, &FootBar::restyle);
    retranslate();
    restyle();
    follow();
}

void FootBar::setListenable(bool listenable)
{
    m_listenable = listenable;
    follow();
}

void FootBar::setHelpOffered(bool offered)
{
    m_helpOffered = offered;
    follow();
}

void FootBar::setLow(bool low)
{
    if (std::exchange(m_low, low) == low)
        return;
    restyle();
    follow();
}

void FootBar::follow()
{
    const bool guided = m_services.guide.isOn();
    m_strip->setVisible(guided && !m_low);
    m_back->setVisible(guided && m_services.navigator.canGoBack());
    m_again->setVisible(guided);
    m_listen->setVisible(!guided && m_listenable);
    m_help->setVisible(m_helpOffered);
    if (!guided)
        m_strip->setWords({}, false); // what was said to somebody who has gone
    fit();
}

void FootBar::showSaid(const QString &words, bool touchAgain)
{
    m_strip->setWords(words, touchAgain);
}

void FootBar::retranslate()
{
    m_back->setWords(tr("Back"));
    //: says once more what was said last
    m_again->setWords(tr("Again"));
    m_listen->setWords(tr("Listen to this page"));
    m_volume->setWords(tr("Volume"));
    //: calls for a person: opens a card to be shown to the staff
    m_help->setWords(tr("Ask somebody"));
    m_strip->setWords({}, false);
    fit();
}

void FootBar::restyle()
{
    const Metrics &m = m_services.appearance.metrics();
    const int across = m.pagePadding * 9 / 10;
    const int down = m_low ? m.unit : m.unit * 2;
    m_column->setContentsMargins(across, down, across, down);
    m_column->setSpacing(m.unit * 2);
    m_row->setSpacing(m.gap + m.unit / 2);
    fit();
}

void FootBar::sizeKeys(double pictures, double textShare)
{
    const Metrics &m = m_services.appearance.metrics();
    for (PictureButton *button : {m_back, m_again, m_listen, m_volume, m_help}) {
        button->setSizes(m_low ? m.primaryTarget : m.primaryTarget * 7 / 5, static_cast<int>(m.icon * pictures));
        button->setTextShare(textShare);
    }
}

/// As in the bar above: words smaller where there is no room, then the picture alone, whose name is still heard.
void FootBar::fit()
{
    const QList<PictureButton *> all{m_back, m_again, m_listen, m_help};
    const auto fits = [this] {
        m_row->invalidate();
        return m_row->minimumSize().width() + 2 * m_services.appearance.metrics().pagePadding <= width();
    };
    const auto showAll = [&all](int step) {
        for (PictureButton *button : all) {
            button->setWordsShown(true);
            button->setGreatestTextStep(step);
            button->setMinimumWidth(0);
        }
    };
    const auto inOneLine = [&](int step) {
        showAll(step);
        for (PictureButton *button : all) {
            if (!button->isHidden())
                button->setMinimumWidth(button->sizeHint().width());
        }
        return fits();
    };
    // Two lines of large words in a bar are height that the page lacks: each key is as wide as its own words.
    const double grown = std::min(textFactor(std::max(m_services.appearance.textStep(), defaultTextStep)), 1.4);
    const double pictures = (m_low ? 1.4 : 1.6) * grown;
    const int greatest = std::min(m_services.appearance.textStep(), m_low ? 1 : textSteps - 1);
    sizeKeys(pictures, 1);
    for (int step = greatest; step >= (m_low ? 0 : greatest); --step) {
        if (inOneLine(step))
            return;
    }
    if (m_low) {
        // Then smaller pictures, then smaller words: no less than on the entries of the themes.
        for (const auto &[picture, share] : {std::pair(1.2, 1.0), std::pair(1.0, 1.0), std::pair(1.0, 0.85)}) {
            sizeKeys(picture, share);
            if (inOneLine(0))
                return;
        }
        sizeKeys(pictures, 1);
    }
    for (int step = greatest; step >= 0; --step) {
        showAll(step);
        if (fits())
            return;
    }
    for (PictureButton *button : {m_back, m_again, m_help, m_listen}) {
        button->setWordsShown(false);
        if (fits())
            return;
    }
}

void FootBar::changeEvent(QEvent *event)
{
    Bar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FootBar::resizeEvent(QResizeEvent *event)
{
    Bar::resizeEvent(event);
    fit();
}

} // namespace escale

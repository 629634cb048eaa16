// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/topbar.h"

#include "style/emptylayout.h"

#include <QCoreApplication>
#include <QEvent>

namespace escale {

TopBar::TopBar(KioskServices &services, QWidget *parent)
    : Bar(services.appearance, Qt::BottomEdge, parent), m_services(services), m_row(new QHBoxLayout(this)),
      m_slot(new QHBoxLayout)
{
    const auto make = [&](Button::Kind kind, Icon icon, const char *name) {
        auto *button = new Button(services.appearance, kind, this);
        button->setSymbol(icon);
        button->setObjectName(QLatin1String(name));
        return button;
    };
    m_ear = new PictureButton(services.appearance, PictureButton::Tone::Primary, PictureButton::Shape::Row, this);
    m_ear->setPicture(QStringLiteral("listen"));
    m_ear->setObjectName(QStringLiteral("guideEar"));
    m_ear->setWordsShown(false);
    m_row->addWidget(m_ear);
    connect(m_ear, &QAbstractButton::clicked, &services.guide, &Guide::end);
    connect(&services.guide, &Guide::changed, this, &TopBar::follow);
    m_back = make(Button::Kind::Plain, Icon::Back, "back");
    m_home = make(Button::Kind::Plain, Icon::Home, "home");
    m_language = make(Button::Kind::Plain, Icon::Globe, "language");
    m_textSize = make(Button::Kind::Plain, Icon::TextSize, "textSize");
    m_contrast = make(Button::Kind::Plain, Icon::Contrast, "contrast");
    m_finish = make(Button::Kind::Danger, Icon::Finish, "finish");
    for (Button *button : {m_back, m_home, m_language, m_textSize, m_contrast})
        m_row->addWidget(button);
    m_slot->addStretch(1);
    m_row->addLayout(m_slot, 1);
    m_row->addWidget(m_finish);

    connect(m_back, &Button::clicked, &services.navigator, &Navigator::back);
    connect(m_home, &Button::clicked, &services.navigator, &Navigator::home);
    connect(m_language, &Button::clicked, this, &TopBar::languageWanted);
    connect(m_finish, &Button::clicked, this, &TopBar::finishWanted);
    // One visible button walks through the five sizes and begins again.
    connect(m_textSize, &Button::clicked, this,
            [&services] { services.appearance.setTextStep((services.appearance.textStep() + 1) % textSteps); });
    connect(m_contrast, &Button::clicked, this, [this, &services] {
        const bool high = services.appearance.colourSet() == ColourSet::HighContrast;
        services.appearance.setColourSet(high ? ColourSet::Standard : ColourSet::HighContrast);
        if (services.guide.isOn())
            services.guide.light(*m_contrast); // says how it is now
    });
    connect(&services.appearance, &Appearance::changed, this, &TopBar::restyle);
    connect(&services.navigator, &Navigator::moved, this, &TopBar::follow);
    retranslate();
    restyle();
    follow();
}

void TopBar::setLow(bool low)
{
    if (std::exchange(m_low, low) != low)
        restyle();
}

void TopBar::setField(QWidget *field, bool alone)
{
    if (field == m_field)
        return;
    m_field = field;
    m_alone = field != nullptr && alone;
    releaseItems(*m_slot);
    if (field) {
        m_slot->addWidget(field);
        field->show(); // the layout would do so later, and measure without it now
    } else {
        m_slot->addStretch(1);
    }
    follow();
}

void TopBar::follow()
{
    const bool guided = m_services.guide.isOn();
    m_ear->setVisible(guided);
    m_back->setVisible(!guided && m_services.navigator.canGoBack());
    // The field needs their room (drawing kiosk-5); they are one step away.
    m_textSize->setVisible(!m_alone);
    m_contrast->setVisible(!m_alone);
    fit();
}

const char *TopBar::contrastState() const
{
    const bool high = m_services.appearance.colourSet() == ColourSet::HighContrast;
    //: spoken after the name of a switch, such as "Contrast"
    return high ? QT_TRANSLATE_NOOP("escale::TopBar", "It is on.")
                //: spoken after the name of a switch, such as "Contrast"
                : QT_TRANSLATE_NOOP("escale::TopBar", "It is off.");
}

void TopBar::retranslate()
{
    //: the ear in the bar: ends the mode in which everything is said before it opens
    m_ear->setWords(tr("Leave the guide"));
    m_back->setAccessibleName(tr("Back"));
    m_home->setAccessibleName(tr("Home"));
    const QString name = ownName(m_services.appearance.language());
    m_language->setWords(name);
    //: %1 is the name of the language in use
    m_language->setAccessibleName(tr("Language: %1").arg(name));
    m_textSize->setAccessibleName(tr("Text size"));
    m_contrast->setAccessibleName(tr("Contrast"));
    m_contrast->setAccessibleDescription(QCoreApplication::translate("escale::TopBar", contrastState()));
    //: ends the visit and forgets everything
    m_finish->setWords(tr("Finish"));
    fit();
}

void TopBar::restyle()
{
    const Metrics &m = m_services.appearance.metrics();
    const int down = m_low ? m.unit * 5 / 4 : m.unit * 3;
    m_row->setContentsMargins(m.pagePadding * 9 / 10, down, m.pagePadding * 9 / 10, down);
    m_row->setSpacing(m.gap + m.unit / 2);
    m_ear->setSizes(m.primaryTarget, m.icon * 3 / 2);
    m_contrast->setAccessibleDescription(QCoreApplication::translate("escale::TopBar", contrastState()));
    fit();
}

/// The words give way step by step where the bar is too narrow: first smaller, then the icon alone (its name is still
/// heard). Never cut.
void TopBar::fit()
{
    const auto fits = [this] { return m_row->minimumSize().width() <= width(); };
    m_finish->setWordsShown(true);
    m_language->setWordsShown(true);
    // As in the foot: on a low screen the page needs the height that larger words in a bar would take.
    const int greatest = std::min(m_services.appearance.textStep(), m_low ? defaultTextStep : textSteps - 1);
    for (int step = greatest; step >= 0; --step) {
        m_finish->setGreatestTextStep(step);
        m_language->setGreatestTextStep(step);
        m_row->invalidate();
        if (fits())
            return;
    }
    m_finish->setWordsShown(false);
    m_row->invalidate();
    if (!fits())
        m_language->setWordsShown(false);
    m_row->invalidate();
}

void TopBar::changeEvent(QEvent *event)
{
    Bar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    Bar::resizeEvent(event);
    fit();
}

} // namespace escale

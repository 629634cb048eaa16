// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/takeawaypage.h"

#include "l10n/titles.h"
#include "reader/mapbox.h"
#include "style/paint.h"
#include "style/pictogram.h"

#include <QCoreApplication>
#include <QPainter>
#include <array>

namespace escale {

namespace {

constexpr auto context = "escale::TakeAwayPage";
constexpr auto takeAway = QT_TRANSLATE_NOOP("escale::TakeAwayPage", "Take this page with you");
constexpr auto noPage = QT_TRANSLATE_NOOP("escale::TakeAwayPage",
                                          "This page is not on the internet. Ask somebody to write it down for you.");
//: three words under pictures: take a phone, point its camera at the code, listen to the page there
constexpr std::array words{QT_TRANSLATE_NOOP("escale::TakeAwayPage", "Phone"),
                           QT_TRANSLATE_NOOP("escale::TakeAwayPage", "Photo"),
                           QT_TRANSLATE_NOOP("escale::TakeAwayPage", "Listen")};
//: spoken; a code on the screen that a phone can photograph
constexpr auto pointCamera =
    QT_TRANSLATE_NOOP("escale::TakeAwayPage", "Point the camera of a phone at the black squares.");

} // namespace

/// The code with its white edge, and the telephone beside it; below it where the page is narrow.
class TakeAwayPage::Code final : public QWidget {
public:
    explicit Code(const Appearance &appearance) : m_appearance(appearance)
    {
        setObjectName(QStringLiteral("takeAwayCode"));
    }
    void setAddress(const QString &address)
    {
        m_image = address.isEmpty() ? QImage() : qrImage(address);
        update();
    }
    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int side = static_cast<int>(240 * m_appearance.metrics().scale);
        return {side, side};
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = m_appearance.metrics().primaryTarget * 7; // 140 mm
        return {side * 3 / 2, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = m_appearance.colours();
        const Metrics &m = m_appearance.metrics();
        QPainter painter(this);
        drawBox(painter, rect(), {Qt::white, c.line, m.border, m.radius * 1.25});
        const int margin = m.unit * 2;
        const int phone = std::min(height() - 2 * margin, width() / 4);
        const int room = std::min(width() - phone - 3 * margin, height() - 2 * margin);
        const int scale = m_image.isNull() ? 0 : room / m_image.width(); // whole pixels a module
        const int side = scale > 0 ? scale * m_image.width() : 0;
        const int wide = side + margin + phone;
        const int start = (width() - wide) / 2;
        const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
        if (side > 0)
            painter.drawImage(placed(QRect(start, (height() - side) / 2, side, side)), m_image);
        // On white in every colour set: so that a camera reads the code, the telephone stands on it too.
        drawPictogram(painter, placed(QRect(start + side + margin, (height() - phone) / 2, phone, phone)),
                      QStringLiteral("scan-code"), {QColor(0x1F, 0x3F, 0x8F), QColor(0xE6, 0xEB, 0xF8)},
                      layoutDirection());
    }

private:
    const Appearance &m_appearance;
    QImage m_image;
};

TakeAwayPage::TakeAwayPage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_title(new Label(services.appearance, TextRole::Lead)),
      m_advice(new Label(services.appearance, TextRole::Card)), m_code(new Code(services.appearance)),
      m_words(new QWidget), m_columns(new ColumnsLayout(0, 0, 3))
{
    m_title->setInk(Label::Ink::Muted);
    content().addWidget(m_title);
    content().addWidget(m_advice);
    content().addWidget(m_code, 1);
    m_words->setLayout(m_columns);
    for (const char *picture : {"smartphone", "take-photo", "listen"}) {
        auto *step = new PictureLine(services.appearance, TextRole::Card, PictureLine::Shape::Column);
        step->setPicture(QLatin1String(picture));
        m_columns->addWidget(step);
        m_steps.append(step);
    }
    content().addWidget(m_words);
    offerListening();
    retranslate();
    restyle();
}

void TakeAwayPage::visit(const Route &place)
{
    const Language language = services().language.language();
    m_code->setAddress({});
    services().library.ask<ReadFiche>(
        this, [id = place.fiche, language](Reader &reader) { return reader.fiche(id, language); },
        [this, place, language](const Result<ReadFiche> &read) {
            if (place != services().navigator.current())
                return;
            const QString site = services().options.site;
            const bool has = read.ok() && !site.isEmpty();
            m_fiche = read ? SpokenText{read->translation.title, read->translation.language} : SpokenText{};
            m_title->setContentLanguage(m_fiche.language);
            m_title->setText(m_fiche.text);
            m_code->setAddress(has ? publicPage(site, read->fiche.id, read->fiche.kind, language) : QString());
            m_code->setVisible(showsCode());
            m_words->setVisible(showsCode());
            m_advice->setVisible(!showsCode());
            Q_EMIT filled();
        });
}

bool TakeAwayPage::showsCode() const
{
    return !m_code->image().isNull();
}

QList<SpokenText> TakeAwayPage::spoken() const
{
    QList<SpokenText> texts{heard(context, takeAway)};
    if (!showsCode()) {
        texts.append(heard(context, noPage));
        return texts;
    }
    for (const char *word : words)
        texts.append(heard(context, word));
    texts.append(heard(context, pointCamera));
    return texts;
}

void TakeAwayPage::lightSpoken(int item)
{
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps.at(i)->setSpoken(item == i + 1);
}

QList<SpokenText> TakeAwayPage::opening() const
{
    return spoken();
}

void TakeAwayPage::forget()
{
    m_fiche = {};
    m_title->clear();
    m_code->setAddress({});
}

void TakeAwayPage::retranslate()
{
    heading().setText(QCoreApplication::translate(context, takeAway));
    m_advice->setText(QCoreApplication::translate(context, noPage));
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setWords(QCoreApplication::translate(context, words.at(static_cast<std::size_t>(i))));
}

void TakeAwayPage::shape()
{
    const Metrics &m = metrics();
    m_columns->setGap(m.unit * 2);
    m_columns->setLeastWidth(width() / 5);
    for (PictureLine *step : std::as_const(m_steps))
        step->setPictureSide(m.largeIcon * (isWide() ? 4 : 8) / 4);
}

void TakeAwayPage::restyle()
{
    KioskPage::restyle();
    shape();
}

void TakeAwayPage::resizeEvent(QResizeEvent *event)
{
    KioskPage::resizeEvent(event);
    shape();
}

} // namespace escale

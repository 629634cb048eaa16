// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/takeawaypage.h"

#include "base/try.h"
#include "fiche/codeaddress.h"
#include "reader/qrbox.h"
#include "style/paint.h"
#include "style/pictogram.h"

#include <QCoreApplication>
#include <QPainter>
#include <array>

namespace escale {

namespace {

constexpr auto takeAwayContext = "escale::TakeAwayPage";
constexpr auto takeAway = QT_TRANSLATE_NOOP("escale::TakeAwayPage", "Take this page with you");
constexpr auto noPage = QT_TRANSLATE_NOOP("escale::TakeAwayPage",
                                          "This page is not on the internet. Ask somebody to write it down for you.");
//: a fiche that comes with the program and is on no site
constexpr auto example =
    QT_TRANSLATE_NOOP("reader", "This page is an example. The code leads to the first page of the site.");
//: three words under pictures: take a phone, point its camera at the code, listen to the page there
constexpr std::array words{QT_TRANSLATE_NOOP("escale::TakeAwayPage", "Phone"),
                           QT_TRANSLATE_NOOP("escale::TakeAwayPage", "Photo"),
                           QT_TRANSLATE_NOOP("escale::TakeAwayPage", "Listen")};
//: spoken; a code on the screen that a phone can photograph
constexpr auto pointCamera =
    QT_TRANSLATE_NOOP("escale::TakeAwayPage", "Point the camera of a phone at the black squares.");

//: button with the picture of a printer
constexpr auto printIt = QT_TRANSLATE_NOOP("escale::TakeAwayPage", "Print");
constexpr auto printing = QT_TRANSLATE_NOOP("escale::TakeAwayPage", "It is being printed.");
//: the ticket has come out of the printer, which stands below the screen
constexpr auto takePaper = QT_TRANSLATE_NOOP("escale::TakeAwayPage", "Take your paper, below.");
constexpr auto noPaper = QT_TRANSLATE_NOOP("escale::TakeAwayPage", "There is no paper. Use the phone.");
constexpr auto notPrinted = QT_TRANSLATE_NOOP("escale::TakeAwayPage", "It could not be printed. Use the phone.");

} // namespace

/// The ticket as it will come out, its beginning; white in every colour set, as paper is.
class TakeAwayPage::Preview final : public QWidget {
public:
    explicit Preview(const Appearance &appearance) : m_appearance(appearance)
    {
        setObjectName(QStringLiteral("ticket"));
    }
    void setTicket(const Ticket &ticket)
    {
        constexpr double scale = 2; // pixels a point: sharp at the widths it is shown in
        m_pixels = ticket.title.isEmpty() ? PaperPixels() : ticketPixels(ticket, scale);
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = m_appearance.metrics().primaryTarget * 4;
        return {side, side};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint() / 2; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_pixels.width == 0)
            return;
        const QImage image(reinterpret_cast<const uchar *>(m_pixels.bytes.constData()), m_pixels.width, m_pixels.height,
                           m_pixels.bytesPerLine, QImage::Format_RGB32);
        const double shown = std::min(1.0 * width() / image.width(), 1.0);
        const int wide = static_cast<int>(image.width() * shown), high = static_cast<int>(image.height() * shown);
        const int left = (width() - wide) / 2;
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRect(left, 0, wide, high), image);
        painter.setPen(m_appearance.colours().line);
        painter.drawRect(QRect(left, 0, wide - 1, std::min(high, height()) - 1));
    }

private:
    const Appearance &m_appearance;
    PaperPixels m_pixels;
};

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
        // It takes what height there is: to wish for more would move the code beyond the edge of a low screen.
        const int side = m_appearance.metrics().primaryTarget * 7; // 140 mm
        return {side * 3 / 2, minimumSizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = m_appearance.colours();
        const Metrics &m = m_appearance.metrics();
        QPainter painter(this);
        drawBox(painter, rect(), {Qt::white, c.line, m.border, m.radius * 1.25});
        const int margin = m.unit * 2;
        const int beside = std::min(height() - 2 * margin, width() / 4);
        const int room = std::min(width() - beside - 3 * margin, height() - 2 * margin);
        const int scale = m_image.isNull() ? 0 : room / m_image.width(); // whole pixels a module
        const int side = scale > 0 ? scale * m_image.width() : 0;
        const int phone = side > 0 ? std::min(beside, side * 3 / 4) : beside; // it explains the code, no more
        const int wide = side + margin + phone;
        const int start = (width() - wide) / 2;
        const auto placed = [this](const QRect &route) { return QStyle::visualRect(layoutDirection(), rect(), route); };
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
      m_words(new QWidget), m_columns(new ColumnsLayout(0, 0, 3)), m_body(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_left(new QBoxLayout(QBoxLayout::TopToBottom)), m_printRow(new QWidget),
      m_print(new PictureButton(services.appearance, PictureButton::Tone::Plain, PictureButton::Shape::Column)),
      m_preview(new Preview(services.appearance))
{
    m_title->setInk(Label::Ink::Muted);
    content().addWidget(m_title);
    content().addWidget(m_advice);
    m_left->addWidget(m_code, 3);
    m_words->setLayout(m_columns);
    for (const char *picture : {"smartphone", "take-photo", "listen"}) {
        auto *step = new PictureLine(services.appearance, TextRole::Card, PictureLine::Shape::Column);
        step->setPicture(QLatin1String(picture));
        m_columns->addWidget(step);
        m_steps.append(step);
    }
    m_left->addWidget(m_words);
    auto *row = new QHBoxLayout(m_printRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_print, 1);
    row->addWidget(m_preview, 1);
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setPicture(QStringLiteral("print"));
    m_print->setTextRole(TextRole::Card);
    m_printRow->hide();
    m_body->addLayout(m_left, 1);
    m_body->addWidget(m_printRow);
    content().addLayout(m_body, 1);
    content().addStretch(0); // takes what is left where there is no code
    connect(m_print, &QAbstractButton::clicked, this, &TakeAwayPage::print);
    if (TicketPrinter *printer = services.printer) {
        connect(printer, &TicketPrinter::looked, this,
                [this](PrinterState state) { offerPrinting(state == PrinterState::Ready); });
        connect(printer, &TicketPrinter::ended, this, &TakeAwayPage::told);
    }
    offerListening();
    retranslate();
    restyle();
}

void TakeAwayPage::visit(const Route &route)
{
    const Language language = services().language.language();
    m_code->setAddress({});
    offerPrinting(false);
    struct Texts {
        ReadFiche own;
        std::optional<ReadFiche> french; ///< for whoever helps
    };
    services().library.ask<Texts>(
        this,
        [id = route.fiche, language](Reader &reader) -> Result<Texts> {
            ESCALE_TRY(auto own, reader.fiche(id, language));
            auto french = reader.fiche(id, Language::Fr);
            return Texts{std::move(own), french ? std::optional(std::move(*french)) : std::nullopt};
        },
        [this, route, language](const Result<Texts> &texts) {
            if (route != services().navigator.current())
                return;
            const QString site = services().options.site;
            const ReadFiche *read = texts ? &texts->own : nullptr;
            const bool has = read != nullptr && !site.isEmpty();
            m_fiche = read ? SpokenText{read->translation.title, read->translation.language} : SpokenText{};
            m_title->setContentLanguage(m_fiche.language);
            m_title->setText(m_fiche.text);
            const QString address = has ? codeAddress(site, read->fiche.id, read->fiche.kind, language) : QString();
            m_code->setAddress(address);
            m_example = read != nullptr && isOfSample(read->fiche.id);
            m_ticket = read ? ticketOf(*read, texts->french, services().options.department, address) : Ticket();
            askPrinter();
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

void TakeAwayPage::askPrinter()
{
    m_preview->setTicket(m_ticket);
    if (services().printer && !m_ticket.title.isEmpty())
        services().printer->look();
}

void TakeAwayPage::offerPrinting(bool offered)
{
    m_printRow->setVisible(offered && !m_ticket.title.isEmpty());
    m_print->setEnabled(!m_printing);
}

void TakeAwayPage::print()
{
    if (m_printing || m_ticket.title.isEmpty())
        return;
    m_printing = true;
    m_print->setEnabled(false);
    const TicketSheet sheet =
        ticketSheet(m_ticket, services().options.receipt ? TicketPaper::Receipt : TicketPaper::A4);
    Q_EMIT notice(QCoreApplication::translate(takeAwayContext, printing));
    speak({heard(takeAwayContext, printing)}, {});
    services().printer->print(sheet.pdf, sheet.size);
}

void TakeAwayPage::told(PrintEnd end)
{
    if (!std::exchange(m_printing, false))
        return;
    const char *words = end == PrintEnd::Printed ? takePaper : end == PrintEnd::NoPaper ? noPaper : notPrinted;
    offerPrinting(end == PrintEnd::Printed);
    if (!isVisible())
        return; // the person has gone on
    Q_EMIT notice(QCoreApplication::translate(takeAwayContext, words));
    speak({heard(takeAwayContext, words)}, {});
}

std::optional<ControlWords> TakeAwayPage::wordsOf(const QWidget &control) const
{
    if (&control != m_print)
        return std::nullopt;
    return ControlWords{{heard(takeAwayContext, printIt)}};
}

QList<SpokenText> TakeAwayPage::spoken() const
{
    QList<SpokenText> texts{heard(takeAwayContext, takeAway)};
    if (!showsCode()) {
        texts.append(heard(takeAwayContext, noPage));
        return texts;
    }
    for (const char *word : words)
        texts.append(heard(takeAwayContext, word));
    texts.append(heard(takeAwayContext, pointCamera));
    if (m_example)
        texts.append(heard("reader", example));
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
    m_example = false;
    m_title->clear();
    m_code->setAddress({});
    m_ticket = {};
    m_preview->setTicket({});
    m_printing = false;
    offerPrinting(false);
}

void TakeAwayPage::retranslate()
{
    heading().setText(QCoreApplication::translate(takeAwayContext, takeAway));
    m_advice->setText(QCoreApplication::translate(takeAwayContext, noPage));
    m_print->setWords(QCoreApplication::translate(takeAwayContext, printIt));
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setWords(QCoreApplication::translate(takeAwayContext, words.at(static_cast<std::size_t>(i))));
}

void TakeAwayPage::shape()
{
    const Metrics &m = metrics();
    m_columns->setGap(m.unit * 2);
    m_columns->setLeastWidth(width() / (isWide() ? 4 : 5)); // a column beside the code
    m_body->setDirection(isWide() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setSpacing(m.unit * 3);
    // Beside the code at its upper edge: in sight where a long title leaves the page too little height.
    m_body->setAlignment(m_printRow, isWide() ? Qt::AlignTop : Qt::Alignment());
    // Where height is dear the words stand beside the code, and the title, which is on the page before, gives way.
    const bool low = isWide() && height() < 700 * m.scale;
    m_left->setDirection(isWide() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_left->setStretch(1, isWide() ? 1 : 0);
    m_left->setSpacing(m.unit * 3);
    m_title->setVisible(!low);
    // As high as the screen has room for, whatever the words need beside it: half a code says nothing.
    const int above = heading().heightForWidth(width() - 2 * m.pagePadding) + 2 * content().spacing();
    const QMargins margins = content().contentsMargins();
    const int high = height() - above - margins.top() - margins.bottom();
    m_code->setMinimumHeight(low ? std::max(m_code->minimumSizeHint().height(), high) : 0);
    m_left->setAlignment(m_code, low ? Qt::AlignTop : Qt::Alignment());
    m_preview->setVisible(!isWide()); // where height is dear there is the code alone
    m_print->setSizes(m.primaryTarget * 2, m.largeIcon * (isWide() ? 4 : 8) / 4);
    // One word to a picture, and heard: on a low screen no larger than usual, rather than beyond its edge.
    const int greatest = isTight() ? defaultTextStep : textSteps - 1;
    m_print->setGreatestTextStep(greatest);
    for (PictureLine *step : std::as_const(m_steps)) {
        step->setPictureSide(m.largeIcon * (isWide() ? 4 : 8) / 4);
        step->setGreatestTextStep(greatest);
    }
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/handoverdialog.h"

#include "desktop/smsdialog.h"
#include "l10n/isolate.h"
#include "l10n/titles.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QScreen>
#include <QVBoxLayout>

namespace escale {
namespace {

/// The centre's logo as paper takes it; null when there is none that can be read.
PaperPixels logoFrom(const QString &file)
{
    constexpr int tallest = 200, widest = 1200, mostMegabytes = 64;
    if (file.isEmpty())
        return {};
    QImageReader reader(file);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(mostMegabytes);
    const QSize size = reader.size();
    if (size.isValid() && (size.height() > tallest || size.width() > widest))
        reader.setScaledSize(size.scaled(widest, tallest, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage read = reader.read();
    if (read.isNull())
        return {};
    // Paper is white where the picture is transparent.
    QImage image(read.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawImage(QPoint(), read);
    painter.end();
    PaperPixels pixels;
    pixels.width = image.width();
    pixels.height = image.height();
    pixels.bytesPerLine = image.bytesPerLine();
    pixels.bytes = QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    return pixels;
}

} // namespace

HandOverDialog::HandOverDialog(DesktopServices &services, Request request, QWidget *parent,
                               std::function<bool(const QUrl &)> open)
    : QDialog(parent), m_services(services), m_request(std::move(request)), m_open(std::move(open)),
      m_choices(HandOverChoices::recalled(services.memory, services.settings)), m_usual(m_choices.languages),
      m_sheets(services.send), m_printers(services.printers), m_logo(logoFrom(services.settings.centreLogo)),
      m_said(new SayingBar), m_panel(new HandOverPanel), m_ways(new HandOverWays), m_preview(new SheetPreview)
{
    if (!m_open)
        m_open = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    m_content.persons = m_request.persons;
    m_content.readsFrench = m_request.readsFrench;
    m_choices.languages = m_request.languages.value_or(m_usual);
    // "Only French" of last time: here it is the person's own.
    if (m_request.readsFrench && m_choices.languages == HandOverLanguages::Other)
        m_choices.languages = HandOverLanguages::Persons;
    build();
    wireSheets();
    connect(m_panel, &HandOverPanel::chosen, this, [this](const HandOverChoices &choices) {
        if (choices.languages != m_choices.languages)
            m_request.languages.reset(); // chosen by hand
        take(choices);
    });
    connect(m_panel, &HandOverPanel::scopeChosen, this, &HandOverDialog::setScope);
    connect(m_panel, &HandOverPanel::folderWanted, this, &HandOverDialog::changeFolder);
    connect(m_ways, &HandOverWays::wanted, this, &HandOverDialog::go);
    connect(m_ways, &HandOverWays::closeWanted, this, &QDialog::reject);
    wirePrinters();
    setProperty("unsettled", true); // for pictures
    retranslate();
    constexpr QSize drawn(1280, 820);
    resize(drawn.boundedTo(parent != nullptr ? parent->window()->size() : screen()->availableSize()));
    m_printers.ask();
    read();
}

HandOverDialog::~HandOverDialog() = default;

void HandOverDialog::build()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_panel);
    middle->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0); // the foot begins where the pages end
    column->addLayout(middle, 1);
    m_said->setParent(m_preview);
    column->addWidget(m_ways);
    connect(m_preview, &SheetPreview::resized, this, [this] { m_said->setArea(m_preview->room()); });
    connect(&m_said->button(), &QPushButton::clicked, this, [this] { m_open(QUrl::fromLocalFile(m_savedIn)); });
}

void HandOverDialog::wireSheets()
{
    connect(&m_sheets, &HandOverSheets::laid, this, [this](int sheets) {
        m_laying = false;
        m_preview->setSheets(sheets, tr("Choose a fiche first."));
        m_ways->setSheets(sheets);
        if (std::exchange(m_again, false))
            return relay();
        goOn();
        if (settled())
            Q_EMIT shown();
    });
    connect(&m_sheets, &HandOverSheets::drawn, m_preview, &SheetPreview::setImage);
    connect(&m_sheets, &HandOverSheets::drawn, this, [this] { setProperty("unsettled", !settled()); });
    connect(m_preview, &SheetPreview::wanted, &m_sheets, &HandOverSheets::draw);
    connect(&m_sheets, &HandOverSheets::written, this, [this](const QString &path, const std::optional<Error> &error) {
        if (error)
            return say(error->sentence, true);
        saySaved(path);
    });
    connect(&m_sheets, &HandOverSheets::printed, this, [this](const QString &name, const std::optional<Error> &error) {
        if (error)
            return say(error->sentence, true);
        if (name == m_chosenPrinter)
            rememberPrinter(name);
        say(sentTo(name), false);
    });
}

void HandOverDialog::wirePrinters()
{
    connect(&m_printers, &PrinterList::known, this, [this] {
        m_ways->setPrinters(m_printers.printers(), m_choices.printer);
        const QString name = m_ways->printer();
        // Pressed before any printer was on the screen: papers go unseen only where they went last time.
        if (m_wanted == Way::Print && !name.isEmpty() && name != m_choices.printer) {
            m_wanted.reset();
            return say(printAgain(name), false);
        }
        goOn();
    });
}

QString HandOverDialog::words(Saying saying)
{
    switch (saying) {
    case Saying::OneMoment:
        return tr("One moment: the pages are being laid out.");
    case Saying::LinkCopied:
        return tr("The link is in the clipboard.");
    case Saying::TextCopied:
        return tr("The text is in the clipboard.");
    case Saying::Printing:
        return tr("Printing…");
    case Saying::LetterOpen:
        return tr("The letter is in your e-mail program.");
    case Saying::NotWritten:
        return tr("The file could not be written. Choose another folder.");
    case Saying::NoMailProgram:
        return tr("No e-mail program answers on this computer.");
    }
    return {};
}

QString HandOverDialog::sentTo(const QString &printer)
{
    //: %1 is the name of a printer.
    return tr("Sent to %1.").arg(isolatedLeftToRight(printer));
}

QString HandOverDialog::printAgain(const QString &printer)
{
    //: %1 is the name of a printer. The first press came before it was known.
    return tr("The printer is %1. Press “Print” once more.").arg(isolatedLeftToRight(printer));
}

void HandOverDialog::saySaved(const QString &path)
{
    m_savedIn = QFileInfo(path).absolutePath();
    showState(); // the next one has another name
    //: %1 is the name of a file.
    say(tr("Saved: %1").arg(isolatedLeftToRight(QFileInfo(path).fileName())), false, true);
}

QStringList HandOverDialog::ids() const
{
    if (m_request.scope == Scope::Selection)
        return m_request.selection;
    if (m_request.scope == Scope::Marked)
        return m_request.marked;
    return m_request.fiche.isEmpty() ? QStringList() : QStringList(m_request.fiche);
}

void HandOverDialog::setScope(Scope scope)
{
    m_request.scope = scope;
    read();
}

void HandOverDialog::read()
{
    struct Read {
        QList<HandOverFiche> fiches;
        qsizetype missing = 0;
    };
    m_reading = true;
    const QStringList wanted = ids();
    const Language persons = m_request.persons;
    m_services.library.ask<Read>(
        this,
        [wanted, persons](Reader &reader) -> Result<Read> {
            Read read;
            for (const QString &id : wanted) {
                const auto own = reader.fiche(id, persons), french = reader.fiche(id, Language::Fr);
                if (read.fiches.size() < mostFiches && own && french)
                    read.fiches.append({*own, *french});
                else
                    ++read.missing;
            }
            return read;
        },
        [this, asked = ++m_asked](const Result<Read> &read) {
            if (asked != m_asked)
                return;
            if (!read)
                say(read.error().sentence, true);
            take(read ? read->fiches : QList<HandOverFiche>(), read ? read->missing : 0);
        });
}

void HandOverDialog::take(const QList<HandOverFiche> &fiches, qsizetype missing)
{
    m_reading = false;
    m_content.fiches = fiches;
    m_content.onlyBring = m_request.scope == Scope::Bring;
    m_missing = missing;
    relay();
    goOn();
}

void HandOverDialog::setChoices(const HandOverChoices &choices)
{
    m_request.languages.reset();
    take(choices);
}

void HandOverDialog::take(const HandOverChoices &choices)
{
    m_choices = choices;
    remember();
    m_said->clear(); // it was of the pages of before
    relay();
}

void HandOverDialog::remember()
{
    HandOverChoices kept = m_choices;
    // The caseworker's language alone is for this once: the next person reads another one.
    const bool forOnce = m_request.readsFrench && kept.languages == HandOverLanguages::Other;
    if (m_request.languages || forOnce)
        kept.languages = m_usual;
    kept.remember(m_services.memory);
}

/// What is chosen is what goes out from now on: the content first, then the pages of it.
void HandOverDialog::relay()
{
    m_choices.apply(m_content);
    m_content.options.centre = m_choices.header ? m_services.settings.centreName : QString();
    m_content.options.logo = m_choices.header ? m_logo : PaperPixels();
    m_content.options.site = m_services.settings.site();
    m_content.options.now = m_services.clock.now();
    showState();
    if (m_reading)
        return; // the fiches are still those of before
    if (m_laying) {
        m_again = true; // one at a time: each check box would make sheets nobody sees
        return;
    }
    m_laying = true;
    m_sheets.lay(m_content);
}

void HandOverDialog::showState()
{
    HandOverPanel::Offer offer;
    offer.fiche = !m_request.fiche.isEmpty();
    offer.selection = m_request.selection.size();
    offer.marked = m_request.marked.size();
    offer.scope = m_request.scope;
    offer.persons = m_request.persons;
    offer.readsFrench = m_request.readsFrench;
    offer.places = m_reading || m_content.hasPlaces();
    offer.map = m_reading || m_content.hasMap();
    offer.header = !m_services.settings.centreName.isEmpty() || m_logo.width > 0;
    const bool anything = !m_content.fiches.isEmpty();
    if (anything)
        offer.fileName = QFileInfo(freeName(m_choices.folder, m_content.pdfName())).completeBaseName();
    if (!m_reading && m_request.persons != Language::Fr && anything && !m_content.isTranslated())
        offer.notes.append(tr("There is no text in %1: French stands in.")
                               .arg(isolated(ownName(m_request.persons), layoutDirection())));
    if (m_missing > 0)
        offer.notes.append(tr("Left out: %1 (no longer in the library, or too many at once).").arg(m_missing));
    m_panel->show(m_choices, offer);
    QString noSms;
    if (m_content.fiches.size() > 1)
        noSms = tr("By SMS one fiche at a time.");
    else if (m_services.outbox == nullptr || m_services.settings.feedUrl.isEmpty())
        noSms = tr("An SMS goes through the source of the fiches: none is set.");
    m_ways->setPossible(anything || m_reading, noSms); // a press may come first: it waits
}

/// Whether what would go out is what was chosen. The printers are known before one is used: the system's list of them
/// is for one thread at a time.
bool HandOverDialog::isReady(Way way) const
{
    const bool onSheets = way == Way::Print || way == Way::Pdf;
    return !m_reading && !(onSheets && m_laying) && (way != Way::Print || m_printers.isKnown());
}

void HandOverDialog::goOn()
{
    if (m_wanted && isReady(*m_wanted))
        go(*std::exchange(m_wanted, std::nullopt));
}

void HandOverDialog::go(Way way)
{
    if (!button(way).isEnabled() || (m_content.fiches.isEmpty() && !m_reading))
        return;
    m_said->clear();
    if (!isReady(way)) {
        m_wanted = way;
        return say(words(Saying::OneMoment), false);
    }
    switch (way) {
    case Way::Print:
        return print();
    case Way::Pdf:
        return m_sheets.writePdf(freeName(m_choices.folder, m_content.pdfName()));
    case Way::PhoneFile:
        return writePhoneFile();
    case Way::Mail:
        return mail();
    case Way::Sms:
        return sms();
    case Way::CopyLink:
        QGuiApplication::clipboard()->setText(m_content.links().join(u'\n'));
        return say(words(Saying::LinkCopied), false);
    case Way::CopyText:
        QGuiApplication::clipboard()->setText(m_content.text());
        return say(words(Saying::TextCopied), false);
    }
}

void HandOverDialog::print()
{
    if (const QString name = m_ways->printer(); !name.isEmpty()) {
        m_chosenPrinter = m_ways->isPrinterChosen() ? name : QString();
        say(words(Saying::Printing), false);
        return m_sheets.printOn(name);
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (m_printers.printers().names.contains(m_choices.printer))
        printer->setPrinterName(m_choices.printer);
    printer->setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_chosenPrinter = printer->outputFormat() == QPrinter::NativeFormat ? printer->printerName() : QString();
    say(words(Saying::Printing), false);
    m_sheets.print(std::move(printer));
}

/// The next time Enter alone prints there. Only once it has printed, and what stands in for it one morning is not.
void HandOverDialog::rememberPrinter(const QString &name)
{
    m_choices.printer = name;
    remember();
    showState();
}

void HandOverDialog::writePhoneFile()
{
    const QString path = freeName(m_choices.folder, m_content.phoneName());
    QDir().mkpath(m_choices.folder);
    const QByteArray bytes = m_content.phoneFile();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return say(words(Saying::NotWritten), true);
    saySaved(path);
}

void HandOverDialog::mail()
{
    if (!m_open(m_content.letter()))
        return say(words(Saying::NoMailProgram), true);
    say(words(Saying::LetterOpen), false);
}

void HandOverDialog::sms()
{
    if (m_services.outbox == nullptr)
        return;
    auto giveBack = m_services.outbox->direct();
    if (!giveBack)
        return say(giveBack.error().sentence, true);
    auto *dialog = new SmsDialog(std::move(giveBack).value(),
                                 {m_content.fiches.first().persons.fiche.id, m_content.title(0),
                                  m_content.links().first(), m_content.language()},
                                 this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HandOverDialog::changeFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for PDF and phone files"), m_choices.folder);
    if (folder.isEmpty())
        return;
    m_choices.folder = folder;
    remember();
    showState();
}

void HandOverDialog::say(const QString &sentence, bool trouble, bool folder)
{
    const Colours &colours = m_services.appearance.colours();
    m_said->setArea(m_preview->room()); // its foot is another with other words
    m_said->say(sentence, trouble ? colours.danger : colours.ink, folder);
}

void HandOverDialog::retranslate()
{
    setWindowTitle(tr("Hand over"));
    m_said->button().setText(tr("Open the folder"));
    m_panel->retranslate();
    m_ways->retranslate();
    showState();
}

void HandOverDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_said->clear();
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace escale

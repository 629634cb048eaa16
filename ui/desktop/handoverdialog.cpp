// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/handoverdialog.h"

#include "desktop/smsdialog.h"
#include "handover/fichetext.h"
#include "handover/mailaddress.h"
#include "handover/phonefile.h"
#include "l10n/isolate.h"
#include "l10n/sessions.h"
#include "l10n/titles.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImageReader>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace escale {
namespace {

constexpr std::array ways{HandOverDialog::Way::Print,   HandOverDialog::Way::Pdf, HandOverDialog::Way::PhoneFile,
                          HandOverDialog::Way::Mail,    HandOverDialog::Way::Sms, HandOverDialog::Way::CopyLink,
                          HandOverDialog::Way::CopyText};

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

QLabel *heading()
{
    auto *label = new QLabel;
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

HandOverDialog::HandOverDialog(DesktopServices &services, Request request, QWidget *parent,
                               std::function<bool(const QUrl &)> open)
    : QDialog(parent), m_services(services), m_request(std::move(request)), m_open(std::move(open)),
      m_choices(HandOverChoices::recalled(services.memory, services.settings)),
      m_logo(logoFrom(services.settings.centreLogo)), m_scope(new QComboBox), m_printer(new QComboBox),
      m_languagesTitle(heading()), m_sizeTitle(heading()), m_contentTitle(heading()), m_lookTitle(heading()),
      m_fileTitle(heading()), m_folder(new QLabel), m_name(new QLabel), m_note(new QLabel), m_said(new QLabel),
      m_facts(new QCheckBox), m_steps(new QCheckBox), m_places(new QCheckBox), m_bring(new QCheckBox),
      m_header(new QCheckBox), m_code(new QCheckBox), m_change(new QPushButton), m_openFolder(new QPushButton),
      m_close(new QPushButton), m_preview(new SheetPreview)
{
    if (!m_open)
        m_open = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    build();
    connect(&m_sheets, &HandOverSheets::laid, this, [this](int sheets) {
        m_laying = false;
        m_preview->setSheets(sheets, tr("Choose a fiche first."));
        if (std::exchange(m_again, false))
            return relay();
        retranslate();
        Q_EMIT shown();
    });
    connect(&m_sheets, &HandOverSheets::drawn, m_preview, &SheetPreview::setImage);
    connect(&m_sheets, &HandOverSheets::drawn, this, [this] { setProperty("unsettled", !settled()); });
    connect(m_preview, &SheetPreview::wanted, &m_sheets, &HandOverSheets::draw);
    connect(&m_sheets, &HandOverSheets::written, this, [this](const QString &path, const std::optional<Error> &error) {
        if (error)
            return say(error->sentence, true);
        retranslate();
        //: %1 is the name of a file.
        say(tr("Saved: %1").arg(isolatedLeftToRight(QFileInfo(path).fileName())), false, true);
    });
    connect(&m_sheets, &HandOverSheets::printed, this, [this](const std::optional<Error> &error) {
        say(error ? error->sentence : tr("Sent to the printer."), error.has_value());
    });
    setProperty("unsettled", true); // for pictures
    showChoices();
    retranslate();
    resize(1280, 820);
    read();
}

HandOverDialog::~HandOverDialog() = default;

void HandOverDialog::build()
{
    auto *left = new QWidget;
    auto *options = new QVBoxLayout(left);
    options->setContentsMargins(24, 16, 24, 16);
    options->setSpacing(6);
    options->addWidget(m_scope);
    const auto group = [&](QLabel *title) {
        options->addSpacing(12);
        options->addWidget(title);
    };
    group(m_languagesTitle);
    auto *languages = new QWidget, *sizes = new QWidget; // a parent for each group of radio buttons
    auto *languageRow = new QVBoxLayout(languages);
    auto *sizeRow = new QHBoxLayout(sizes);
    for (QBoxLayout *layout : std::initializer_list<QBoxLayout *>{languageRow, sizeRow})
        layout->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < 4; ++i) {
        m_languages.append(new QRadioButton);
        languageRow->addWidget(m_languages.last());
        connect(m_languages.last(), &QRadioButton::toggled, this, &HandOverDialog::choose);
    }
    options->addWidget(languages);
    group(m_sizeTitle);
    for (int i = 0; i < 2; ++i) {
        m_sizes.append(new QRadioButton);
        sizeRow->addWidget(m_sizes.last());
        connect(m_sizes.last(), &QRadioButton::toggled, this, &HandOverDialog::choose);
    }
    sizeRow->addStretch();
    options->addWidget(sizes);
    group(m_contentTitle);
    for (QCheckBox *box : {m_facts, m_steps, m_places, m_bring})
        options->addWidget(box);
    group(m_lookTitle);
    for (QCheckBox *box : {m_header, m_code})
        options->addWidget(box);
    for (QCheckBox *box : {m_facts, m_steps, m_places, m_bring, m_header, m_code})
        connect(box, &QCheckBox::toggled, this, &HandOverDialog::choose);
    group(m_fileTitle);
    for (QLabel *label : {m_folder, m_name, m_note, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    options->addWidget(m_folder);
    options->addWidget(m_name);
    options->addWidget(m_change, 0, Qt::AlignLeading);
    options->addSpacing(12);
    options->addWidget(m_note);
    options->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(340);
    scroll->setMaximumWidth(420);
    scroll->setWidget(left);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(scroll);
    middle->addWidget(m_preview, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 16);
    for (const Way way : ways) {
        m_ways.append(new QPushButton);
        m_ways.last()->setAutoDefault(false);
        connect(m_ways.last(), &QPushButton::clicked, this, [this, way] { go(way); });
        foot->addWidget(m_ways.last());
        if (way == Way::Print)
            foot->addWidget(m_printer);
    }
    foot->addStretch();
    foot->addWidget(m_close);
    for (QPushButton *plain : {m_change, m_openFolder, m_close})
        plain->setAutoDefault(false);
    button(Way::Print).setDefault(true);
    // Alt+1 to Alt+4 in every language, whatever letters it has.
    constexpr std::array numbered{Way::Pdf, Way::PhoneFile, Way::Mail, Way::Sms};
    for (std::size_t i = 0; i < numbered.size(); ++i)
        button(numbered.at(i))
            .setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
    auto *saying = new QHBoxLayout;
    saying->setContentsMargins(24, 8, 24, 0);
    saying->addWidget(m_said, 1);
    saying->addWidget(m_openFolder);
    m_openFolder->hide();
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(middle, 1);
    column->addLayout(saying);
    column->addLayout(foot);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        if (m_showing)
            return;
        m_request.scope = static_cast<Scope>(m_scope->currentData().toInt());
        read();
    });
    connect(m_change, &QPushButton::clicked, this, &HandOverDialog::changeFolder);
    connect(m_openFolder, &QPushButton::clicked, this, [this] { m_open(QUrl::fromLocalFile(m_choices.folder)); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void HandOverDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        fillPrinters();
}

void HandOverDialog::fillPrinters()
{
    const QString before = m_printer->currentData().toString();
    m_printer->clear();
    for (const QString &name : QPrinterInfo::availablePrinterNames())
        m_printer->addItem(name, name);
    int at = m_printer->findData(before.isEmpty() ? QPrinterInfo::defaultPrinterName() : before);
    //: In a list of printers: opens the system's own dialog.
    m_printer->addItem(tr("Printer and pages…"), QString());
    m_printer->setCurrentIndex(std::max(0, at));
    m_printer->setAccessibleName(tr("Printer"));
}

QStringList HandOverDialog::ids() const
{
    if (m_request.scope == Scope::Selection)
        return m_request.selection;
    return m_request.fiche.isEmpty() ? QStringList() : QStringList(m_request.fiche);
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
            m_reading = false;
            m_fiches = read ? read->fiches : QList<HandOverFiche>();
            m_missing = read ? read->missing : 0;
            if (!read)
                say(read.error().sentence, true);
            showChoices();
            relay();
        });
}

/// Whether any of them has a text in the person's language.
bool HandOverDialog::translated() const
{
    return m_request.persons != Language::Fr &&
           std::any_of(m_fiches.begin(), m_fiches.end(),
                       [](const HandOverFiche &fiche) { return fiche.persons.translation.language != Language::Fr; });
}

HandOverLanguages HandOverDialog::usedLanguages() const
{
    return m_request.persons == Language::Fr ? HandOverLanguages::French : m_choices.languages;
}

QList<PaperFiche> HandOverDialog::papers() const
{
    QList<PaperFiche> list;
    for (const HandOverFiche &fiche : m_fiches)
        list.append(paperOf(fiche, m_request.persons, usedLanguages()));
    return list;
}

PaperOptions HandOverDialog::options() const
{
    PaperOptions options;
    options.form = usedLanguages() == HandOverLanguages::Under ? PaperForm::Under : PaperForm::SideBySide;
    options.large = m_choices.large;
    options.facts = m_choices.facts;
    options.steps = m_choices.steps;
    options.places = m_choices.places;
    options.bring = m_choices.bring;
    options.code = m_choices.code;
    if (m_choices.header) {
        options.centre = m_services.settings.centreName;
        options.logo = m_logo;
    }
    options.site = m_services.settings.site();
    options.now = m_services.clock.now();
    return options;
}

void HandOverDialog::choose()
{
    if (m_showing)
        return;
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        if (m_languages[i]->isChecked() && m_languages[i]->isEnabled() && m_request.persons != Language::Fr)
            m_choices.languages = static_cast<HandOverLanguages>(i);
    }
    m_choices.large = m_sizes[1]->isChecked();
    m_choices.facts = m_facts->isChecked();
    m_choices.steps = m_steps->isChecked();
    if (m_places->isEnabled())
        m_choices.places = m_places->isChecked();
    m_choices.bring = m_bring->isChecked();
    m_choices.header = m_header->isChecked();
    m_choices.code = m_code->isChecked();
    m_choices.remember(m_services.memory);
    relay();
}

void HandOverDialog::setChoices(const HandOverChoices &choices)
{
    m_choices = choices;
    m_choices.remember(m_services.memory);
    showChoices();
    relay();
}

void HandOverDialog::relay()
{
    retranslate();
    if (m_laying) {
        m_again = true; // one at a time: each check box would make sheets nobody sees
        return;
    }
    m_laying = true;
    m_sheets.lay(papers(), options(), m_request.scope == Scope::Bring);
}

void HandOverDialog::showChoices()
{
    m_showing = true;
    const auto used = static_cast<qsizetype>(usedLanguages());
    const bool both = m_request.persons != Language::Fr;
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        m_languages[i]->setChecked(i == used);
        m_languages[i]->setEnabled(both || i == used);
    }
    m_sizes[0]->setChecked(!m_choices.large);
    m_sizes[1]->setChecked(m_choices.large);
    m_facts->setChecked(m_choices.facts);
    m_steps->setChecked(m_choices.steps);
    m_places->setChecked(m_choices.places);
    m_bring->setChecked(m_choices.bring);
    m_header->setChecked(m_choices.header);
    m_code->setChecked(m_choices.code);
    m_showing = false;
    retranslate();
}

QString HandOverDialog::title(qsizetype at) const
{
    const HandOverFiche &fiche = m_fiches[at];
    return usedLanguages() == HandOverLanguages::French ? fiche.french.translation.title
                                                        : fiche.persons.translation.title;
}

/// A line for each fiche: the public page in the person's language.
QString HandOverDialog::links() const
{
    QStringList lines;
    for (const HandOverFiche &fiche : m_fiches) {
        const ReadFiche &read = usedLanguages() == HandOverLanguages::French ? fiche.french : fiche.persons;
        lines.append(publicPage(m_services.settings.site(), read.fiche.id, read.fiche.kind, read.translation.language));
    }
    return lines.join(u'\n');
}

QString HandOverDialog::fileName(bool phone) const
{
    if (m_fiches.isEmpty())
        return {};
    const PaperFiche first = paperOf(m_fiches.first(), m_request.persons, usedLanguages());
    const qsizetype more = m_fiches.size() - 1;
    return freeName(m_choices.folder, phone ? phoneFileName(first, more) : paperFileName(first, more));
}

void HandOverDialog::go(Way way)
{
    if (m_fiches.isEmpty() || !button(way).isEnabled())
        return;
    m_openFolder->hide();
    switch (way) {
    case Way::Print:
        return print();
    case Way::Pdf:
        return m_sheets.writePdf(fileName(false));
    case Way::PhoneFile:
        return writePhoneFile();
    case Way::Mail:
        return mail();
    case Way::Sms:
        return sms();
    case Way::CopyLink:
        QGuiApplication::clipboard()->setText(links());
        return say(tr("The link is in the clipboard."), false);
    case Way::CopyText: {
        QStringList texts;
        for (const PaperFiche &fiche : papers()) {
            for (const PaperColumn &column : fiche.columns)
                texts.append(toText(column.read, todayOf(m_services.clock), m_services.settings.site()));
        }
        QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
        return say(tr("The text is in the clipboard."), false);
    }
    }
}

void HandOverDialog::print()
{
    const QString name = m_printer->currentData().toString();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    if (name.isEmpty()) {
        QPrintDialog dialog(printer.get(), this);
        if (dialog.exec() != QDialog::Accepted)
            return;
    } else {
        printer->setPrinterName(name);
    }
    say(tr("Printing…"), false);
    m_sheets.print(std::move(printer));
}

void HandOverDialog::writePhoneFile()
{
    const QString path = fileName(true);
    QDir().mkpath(m_choices.folder);
    const QByteArray bytes = phoneFile(papers(), options());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return say(tr("The file could not be written. Choose another folder."), true);
    retranslate();
    say(tr("Saved: %1").arg(isolatedLeftToRight(QFileInfo(path).fileName())), false, true);
}

void HandOverDialog::mail()
{
    const QStringList pages = links().split(u'\n');
    QString body;
    for (qsizetype i = 0; i < m_fiches.size(); ++i) {
        const HandOverFiche &fiche = m_fiches[i];
        body += title(i) + u'\n';
        if (title(i) != fiche.french.translation.title)
            body += fiche.french.translation.title + u'\n';
        const ReadFiche &read = usedLanguages() == HandOverLanguages::French ? fiche.french : fiche.persons;
        if (!read.translation.abstract.isEmpty())
            body += read.translation.abstract + u'\n';
        body += pages[i] + QStringLiteral("\n\n");
    }
    body += QStringLiteral("Réfugiés.info");
    if (!m_open(mailAddress(title(0), body)))
        return say(tr("No e-mail program answers on this computer."), true);
    say(tr("The letter is in your e-mail program."), false);
}

void HandOverDialog::sms()
{
    if (m_services.outbox == nullptr)
        return;
    auto giveBack = m_services.outbox->direct();
    if (!giveBack)
        return say(giveBack.error().sentence, true);
    const HandOverFiche &fiche = m_fiches.first();
    auto *dialog = new SmsDialog(std::move(giveBack).value(),
                                 {fiche.persons.fiche.id, title(0), links(),
                                  usedLanguages() == HandOverLanguages::French ? Language::Fr : m_request.persons},
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
    m_choices.remember(m_services.memory);
    retranslate();
}

void HandOverDialog::say(const QString &sentence, bool trouble, bool folder)
{
    QPalette palette = this->palette();
    if (trouble)
        palette.setColor(QPalette::WindowText, m_services.appearance.colours().danger);
    m_said->setPalette(palette);
    m_said->setText(sentence);
    m_said->show();
    m_openFolder->setVisible(folder);
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void HandOverDialog::retranslate()
{
    const Language persons = m_request.persons;
    const QString own = ownName(persons);
    setWindowTitle(tr("Hand over"));
    m_showing = true;
    m_scope->clear();
    if (!m_request.fiche.isEmpty())
        m_scope->addItem(tr("This fiche"), int(Scope::Fiche));
    if (!m_request.selection.isEmpty())
        m_scope->addItem(tr("My selection (%1)").arg(m_request.selection.size()), int(Scope::Selection));
    if (!m_request.fiche.isEmpty())
        //: A sheet of its own: the papers to take along to an appointment.
        m_scope->addItem(tr("Only “What to bring”"), int(Scope::Bring));
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(int(m_request.scope))));
    m_scope->setAccessibleName(tr("What is handed over"));
    m_showing = false;
    m_languagesTitle->setText(tr("Languages"));
    //: %1 is a language in its own script.
    m_languages[0]->setText(persons == Language::Fr ? tr("Side by side") : tr("%1 beside French").arg(own));
    m_languages[1]->setText(tr("French under each paragraph"));
    m_languages[2]->setText(persons == Language::Fr ? tr("The person’s language") : tr("Only %1").arg(own));
    m_languages[3]->setText(tr("Only French"));
    m_sizeTitle->setText(tr("Size of the text"));
    m_sizes[0]->setText(tr("Usual"));
    m_sizes[1]->setText(tr("Large print"));
    m_contentTitle->setText(tr("Content"));
    m_facts->setText(tr("Price, place, conditions"));
    m_steps->setText(tr("Steps"));
    const bool anyPlace = m_reading || std::any_of(m_fiches.begin(), m_fiches.end(), [](const HandOverFiche &fiche) {
                              return !fiche.french.fiche.places.isEmpty();
                          });
    m_places->setText(anyPlace ? tr("Addresses") : tr("Addresses: this fiche has none"));
    m_places->setEnabled(anyPlace);
    m_showing = true;
    m_places->setChecked(anyPlace && m_choices.places);
    m_showing = false;
    m_bring->setText(tr("“What to bring”, on a page of its own"));
    m_bring->setEnabled(m_request.scope != Scope::Bring);
    m_lookTitle->setText(tr("Presentation"));
    const bool hasHeader = !m_services.settings.centreName.isEmpty() || m_logo.width > 0;
    m_header->setText(hasHeader ? tr("Name of the centre") : tr("Name of the centre: none is set"));
    m_header->setEnabled(hasHeader);
    m_code->setText(tr("QR code of the page"));
    m_fileTitle->setText(tr("PDF and phone file"));
    m_folder->setText(isolatedLeftToRight(QDir::toNativeSeparators(m_choices.folder)));
    m_name->setText(isolatedLeftToRight(QFileInfo(fileName(false)).completeBaseName()));
    m_change->setText(tr("Change the folder…"));
    m_openFolder->setText(tr("Open the folder"));
    m_close->setText(tr("Close"));
    QStringList notes;
    if (!m_reading && persons != Language::Fr && !translated() && !m_fiches.isEmpty())
        notes.append(tr("There is no text in %1: French stands in.").arg(isolated(own, layoutDirection())));
    if (m_missing > 0)
        notes.append(tr("Left out: %1 (no longer in the library, or too many at once).").arg(m_missing));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    const int sheets = m_preview->sheets();
    //: %1 is a number of pages.
    button(Way::Print).setText(sheets > 0 ? tr("Print (%1)").arg(sheets) : tr("Print"));
    button(Way::Pdf).setText(tr("PDF"));
    button(Way::PhoneFile).setText(tr("Phone file"));
    button(Way::Mail).setText(tr("E-mail"));
    button(Way::Sms).setText(tr("SMS…"));
    button(Way::CopyLink).setText(tr("Copy the link"));
    button(Way::CopyText).setText(tr("Copy the text"));
    for (const Way way : ways) {
        QPushButton &one = button(way);
        one.setEnabled(!m_fiches.isEmpty());
        one.setToolTip(one.shortcut().toString(QKeySequence::NativeText));
    }
    QString noSms;
    if (m_fiches.size() > 1)
        noSms = tr("By SMS one fiche at a time.");
    else if (m_services.outbox == nullptr || m_services.settings.feedUrl.isEmpty())
        noSms = tr("An SMS goes through the source of the fiches: none is set.");
    if (!noSms.isEmpty()) {
        button(Way::Sms).setEnabled(false);
        button(Way::Sms).setToolTip(noSms);
    }
    // setText() takes the shortcut of the words before, if they had one.
    constexpr std::array numbered{Way::Pdf, Way::PhoneFile, Way::Mail, Way::Sms};
    for (std::size_t i = 0; i < numbered.size(); ++i)
        button(numbered.at(i))
            .setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
}

void HandOverDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_said->hide();
        retranslate();
        fillPrinters();
    }
    QDialog::changeEvent(event);
}

} // namespace escale

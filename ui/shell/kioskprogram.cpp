// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/kioskprogram.h"

#include "printing/cupsprinter.h"
#include "services/startpace.h"
#include "shell/kiosksetup.h"
#include "style/escalestyle.h"

#include <QGuiApplication>
#include <QScreen>

namespace escale {

namespace {

constexpr double percent = 100;

} // namespace

KioskProgram::KioskProgram(const ShellOptions &options, const QString &sample, Clock &clock, const KioskParts &parts,
                           QObject *parent)
    : QObject(parent), m_options(options), m_appearance(Profile::Kiosk),
      m_language(m_appearance, options.language.value_or(Language::Fr)),
      m_setup(parts.setup ? *parts.setup : kioskSetup(options, sample)), m_library(m_setup.library.path, clock)
{
    const bool picture = !options.screenshot.file.isEmpty();
    m_appearance.setDensity(
        options.density.value_or(picture ? referenceDensity : physicalDensity(*QGuiApplication::primaryScreen())));
    m_appearance.setTextStep(options.textStep);
    m_appearance.setColourSet(options.colours);
    m_appearance.setReducedMotion(picture || parts.still);
    EscaleStyle::install(m_appearance);
    if (picture || !parts.hosted) // nobody else has
        m_library.prepare(sample, this,
                          [this](const Result<Preparation> &preparation) { tellPreparation(preparation); });
    m_library.watch(libraryWatchInterval);
    if (parts.voice == nullptr)
        m_spoken = std::make_unique<Spoken>(m_setup.library.path, clock);
    m_window = std::make_unique<KioskWindow>(m_appearance, m_language, m_library,
                                             m_spoken ? static_cast<PageVoice &>(m_spoken->pages) : *parts.voice, clock,
                                             parts.pages ? *parts.pages : kioskOptions(m_setup));
    if (!picture && parts.hosted && parts.printer == nullptr)
        m_printer = std::make_unique<CupsPrinter>(m_setup.settings.printer, clock);
    if (TicketPrinter *printer = parts.printer ? parts.printer : m_printer.get())
        m_window->setPrinter(*printer);
    if (!picture && parts.hosted)
        m_host = std::make_unique<KioskHost>(*m_window, m_setup);
    // Whoever reads samples must know it; the staff's page says the rest.
    if (m_setup.library.trouble && m_setup.library.trouble->problem == Problem::Damaged)
        tellPreparation(Preparation::Repaired);
    if (m_spoken)
        listen();
    if (m_host && m_setup.settings.keyClick)
        clickKeys();
}

/// The bar below the fiches; what is heard counts as activity, and as a listen.
void KioskProgram::listen()
{
    connect(&m_library, &LibraryService::moved, &m_spoken->speech, &Speech::refresh);
    // The station's ceiling is the loudest a visitor can choose.
    const auto setVolume = [this] {
        for (Narrator *narrator : {&m_spoken->reader, &m_spoken->pages.narrator()})
            narrator->setVolume(m_window->volume().share() * m_setup.settings.volumeCeiling / percent);
    };
    connect(&m_window->volume(), &VisitorVolume::changed, this, setVolume);
    setVolume();
    if (m_host)
        connect(&m_spoken->pages, &NarratedVoice::speaking, m_host.get(), [this] { tellSpeaking(); });
    connect(m_window.get(), &KioskWindow::pageMade, this, [this](PageName name) {
        if (name == PageName::Fiche)
            listenToFiches();
    });
    // Voices take longer to find than the first page to show: not before it is there.
    m_window->services().clock.after(afterFirstPage, this, [this] { m_spoken->speech.begin(); });
}

void KioskProgram::listenToFiches()
{
    m_listening = std::make_unique<KioskListening>(*m_window, m_spoken->reader, m_spoken->speech.voices());
    if (!m_host)
        return;
    connect(m_listening.get(), &KioskListening::speaking, m_host.get(), [this] { tellSpeaking(); });
    connect(m_listening.get(), &KioskListening::listening, m_host.get(), &KioskHost::countListen);
}

void KioskProgram::tellSpeaking()
{
    m_host->setSpeaking(m_spoken->reader.isHeard() || m_spoken->pages.narrator().isHeard());
}

/// On a loudspeaker stream of its own; nothing is told of it, neither to the session nor to the counters.
void KioskProgram::clickKeys()
{
    m_clickOutput = makeLoudspeaker(m_window->services().clock);
    m_clickOutput->prepare();
    m_click = std::make_unique<KeyClick>(*m_clickOutput, m_setup.settings.volumeCeiling / percent);
    connect(m_window.get(), &KioskWindow::keyStruck, m_click.get(), &KeyClick::strike);
}

QList<Narrator *> KioskProgram::narrators()
{
    return m_spoken ? QList<Narrator *>{&m_spoken->reader, &m_spoken->pages.narrator()} : QList<Narrator *>();
}

KioskProgram::~KioskProgram() = default;

void KioskProgram::tellPreparation(const Result<Preparation> &preparation)
{
    if (!preparation)
        m_window->tell(preparation.error().sentence);
    else if (*preparation == Preparation::Repaired)
        m_window->tell(
            tr("The fiches on this machine were damaged and have been replaced by sample fiches. Please tell "
               "the staff."));
}

void KioskProgram::show()
{
    // Where no window manager makes it so, it is so by itself.
    m_window->setWindowFlag(Qt::FramelessWindowHint);
    m_window->setGeometry(QGuiApplication::primaryScreen()->geometry());
    m_window->showFullScreen();
}

bool KioskProgram::goTo(const QString &page, const QString &fiche)
{
    Navigator &navigator = m_window->navigator();
    const QString name = page.isEmpty() && !fiche.isEmpty() ? QStringLiteral("fiche") : page;
    if (name.isEmpty() || name == QLatin1String("languages"))
        return true;
    navigator.home();
    if (name == QLatin1String("themes"))
        return true;
    if (name == QLatin1String("list")) {
        goToFirstTheme();
    } else if (name == QLatin1String("fiche") && !fiche.isEmpty()) {
        navigator.go({.page = PageName::Fiche, .fiche = fiche});
    } else if (name == QLatin1String("search")) {
        navigator.go({.page = PageName::Search});
    } else if (name == QLatin1String("ask")) {
        navigator.go({.page = PageName::Ask});
    } else if (name == QLatin1String("questions")) {
        navigator.go({.page = PageName::Questions});
    } else if (name == QLatin1String("ear")) {
        navigator.go({.page = PageName::Ear});
    } else if (name == QLatin1String("emergency")) {
        navigator.go({.page = PageName::Emergency});
    } else if (name == QLatin1String("help")) {
        navigator.go({.page = PageName::Help, .fiche = fiche});
    } else if (name == QLatin1String("take-away")) {
        navigator.go({.page = PageName::TakeAway, .fiche = fiche});
    } else if (name == QLatin1String("pictures")) {
        navigator.go({.page = PageName::Steps, .fiche = fiche});
    } else if (name == QLatin1String("end")) {
        m_window->sessionEnd().open(30);
    } else {
        return false;
    }
    return true;
}

void KioskProgram::goToFirstTheme()
{
    m_library.taxonomy(this, [this](const Result<Taxonomy> &taxonomy) {
        if (taxonomy && !taxonomy->themes.isEmpty())
            m_window->navigator().go({.page = PageName::List, .theme = taxonomy->themes.first().id});
    });
}

} // namespace escale

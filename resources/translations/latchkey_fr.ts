<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Latchkey::ActivityDock</name>
    <message>
        <source>Session activity</source>
        <translation>Activité de la session</translation>
    </message>
    <message>
        <source>Session &amp;activity</source>
        <translation>&amp;Activité de la session</translation>
    </message>
</context>
<context>
    <name>Latchkey::ActivityModel</name>
    <message>
        <source>none</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>HTTP status, what went wrong all the same</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>échec du proxy</translation>
    </message>
    <message>
        <source>proxy wants a password</source>
        <translation>mot de passe du proxy requis</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>réponse trop longue</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>réponse illisible</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#x202f;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#x202f;s</translation>
    </message>
</context>
<context>
    <name>Latchkey::ActivityPane</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Co&amp;py for support</source>
        <translation>Co&amp;pier pour l’assistance</translation>
    </message>
    <message>
        <source>Requests of this session, without keys and values</source>
        <translation>Requêtes de cette session, sans les clés ni les valeurs</translation>
    </message>
    <message>
        <source>Copies these requests with the versions of Latchkey, Qt and TLS, the system and the proxy: no key and no value</source>
        <translation>Copie ces requêtes avec les versions de Latchkey, de Qt et de TLS, le système et le proxy&#x202f;: aucune clé ni aucune valeur</translation>
    </message>
    <message>
        <source>No request has been sent yet.</source>
        <translation>Aucune requête n’a encore été envoyée.</translation>
    </message>
    <message>
        <source>Session activity</source>
        <translation>Activité de la session</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>Latchkey::AppearanceMenu</name>
    <message>
        <source>Appeara&amp;nce</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
</context>
<context>
    <name>Latchkey::BaseUrlText</name>
    <message>
        <source>&quot;%1&quot; is not a URL. It must look like https://host/path.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une URL. Une URL se présente sous la forme https://hôte/chemin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: the URL must begin with https://.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être utilisé&#x202f;: l’URL doit commencer par https://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: over plain http the key and the values could be read on the way. Use https.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être utilisé&#x202f;: en HTTP non chiffré, la clé et les valeurs pourraient être lues en chemin. Utilisez https.</translation>
    </message>
    <message>
        <source>The URL cannot be used: it must not hold a user name, a password, a &quot;?&quot; or a &quot;#&quot;.</source>
        <translation>L’URL ne peut pas être utilisée&#x202f;: elle ne doit contenir ni nom d’utilisateur, ni mot de passe, ni «&#x202f;?&#x202f;», ni «&#x202f;#&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Latchkey::CaFileField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier d’AC</translation>
    </message>
    <message>
        <source>Clear the CA file</source>
        <translation>Effacer le champ du fichier d’AC</translation>
    </message>
    <message>
        <source>CA &amp;file (optional)</source>
        <translation>&amp;Fichier d’AC (facultatif)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not taken.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été retenu.</translation>
    </message>
    <message>
        <source>A PEM file with your organization&apos;s certificate authorities, trusted besides the system&apos;s and by this profile alone.</source>
        <translation>Un fichier PEM contenant les autorités de certification (AC) de votre organisation, approuvées en plus de celles du système et par ce profil seulement.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictView</name>
    <message>
        <source>&amp;Use these</source>
        <translation>Appli&amp;quer ces choix</translation>
    </message>
    <message>
        <source>Decide l&amp;ater</source>
        <translation>Décider &amp;plus tard</translation>
    </message>
    <message>
        <source>Theirs or mine</source>
        <translation>Leur version ou la mienne</translation>
    </message>
    <message>
        <source>Puts what is chosen into the form; nothing is sent until you save</source>
        <translation>Place les choix dans le formulaire&#x202f;; rien n’est envoyé avant l’enregistrement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1 when loaded</source>
        <translation>%1 au chargement</translation>
    </message>
    <message>
        <source>Empty when loaded</source>
        <translation>Vide au chargement</translation>
    </message>
    <message>
        <source>When loaded: %1</source>
        <translation>Au chargement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Both changed it alike: %1</source>
        <translation>Même modification des deux côtés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre leur version</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Changed %1, cannot be compared</source>
        <translation>Modifiée %1, comparaison impossible</translation>
    </message>
    <message>
        <source>May have been changed %1, cannot be compared</source>
        <translation>Peut-être modifiée %1, comparaison impossible</translation>
    </message>
    <message>
        <source>What you have typed is dropped</source>
        <translation>Ce que vous avez saisi est abandonné</translation>
    </message>
    <message>
        <source>The stored value is replaced by yours</source>
        <translation>La valeur stockée est remplacée par la vôtre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: a field and what becomes of it, as in &quot;Name: Take theirs&quot;.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectPage</name>
    <message>
        <source>Keep the key in the &amp;system&apos;s keychain</source>
        <translation>Conserver la clé dans le trousseau du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Latchkey edits the secrets that your Together AI deployments read. It needs an API key of the project.</source>
        <translation>Latchkey permet de modifier les secrets que lisent vos déploiements Together AI. Il lui faut une clé d’API du projet.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>C&amp;lé d’API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>No key at hand? Try Latchkey on made-up secrets. Nothing leaves this machine.</source>
        <translation>Pas de clé sous la main&#x202f;? Essayez Latchkey avec des secrets fictifs. Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
    <message>
        <source>Connect to your project</source>
        <translation>Connexion à votre projet</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is read from there at the next start. Nothing else of Latchkey&apos;s holds it.</source>
        <translation>Elle y sera lue au prochain démarrage. Latchkey ne la conserve nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Kept in memory for this run only. You can also set TOGETHER_API_KEY before you start Latchkey.</source>
        <translation>Conservée en mémoire pour cette session seulement. Vous pouvez aussi définir TOGETHER_API_KEY avant de démarrer Latchkey.</translation>
    </message>
    <message>
        <source>This cannot be a key</source>
        <translation>Ceci ne peut pas être une clé</translation>
    </message>
    <message>
        <source>A key has no spaces, line breaks or letters outside ASCII. Copy it again, as a whole and alone.</source>
        <translation>Une clé ne contient ni espaces, ni sauts de ligne, ni lettres hors ASCII. Copiez-la de nouveau, entière et seule.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionBanner</name>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#x202f;: %1</translation>
    </message>
    <message>
        <source>Protected: each save wants the secret&apos;s name</source>
        <translation>Protégé&#x202f;: chaque enregistrement demande le nom du secret</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionFlow</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Its key is looked up in the system&apos;s keychain, which may ask you to unlock it.</source>
        <translation>Sa clé est recherchée dans le trousseau du système, qui peut vous demander de le déverrouiller.</translation>
    </message>
    <message>
        <source>Enter the key instead</source>
        <translation>Saisir plutôt la clé</translation>
    </message>
    <message>
        <source>The key is needed</source>
        <translation>La clé est nécessaire</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>Its certificate authorities: %1</source>
        <translation>Ses autorités de certification&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The key is kept for this run only</source>
        <translation>La clé n’est conservée que pour cette session</translation>
    </message>
    <message>
        <source>The connection could not be stored: its settings cannot be written.</source>
        <translation>La connexion n’a pas pu être stockée&#x202f;: ses réglages ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>Latchkey has paused</source>
        <translation>Latchkey s’est mis en pause</translation>
    </message>
    <message>
        <source>Nobody was here for a while. The key is no longer in memory; your edits are still here.</source>
        <translation>Aucune activité depuis un moment. La clé n’est plus en mémoire&#x202f;; vos modifications sont toujours là.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Looking up the key…</source>
        <translation>Recherche de la clé…</translation>
    </message>
    <message>
        <source>The password is kept for this run only</source>
        <translation>Le mot de passe n’est conservé que pour cette session</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionSwitch</name>
    <message>
        <source>%1, protected</source>
        <translation>%1, protégé</translation>
    </message>
    <message>
        <source>Go to another connection</source>
        <translation>Passer à une autre connexion</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>Connection: none</source>
        <translation>Connexion&#x202f;: aucune</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;Gérer les connexions…</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionTestText</name>
    <message>
        <source>Ask the system for a proxy</source>
        <translation>Demander un proxy au système</translation>
    </message>
    <message>
        <source>Look up the address</source>
        <translation>Rechercher l’adresse</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Établir la connexion</translation>
    </message>
    <message>
        <source>Go through the proxy</source>
        <translation>Passer par le proxy</translation>
    </message>
    <message>
        <source>Verify the server and encrypt</source>
        <translation>Vérifier le serveur et chiffrer</translation>
    </message>
    <message>
        <source>Ask whose the key is</source>
        <translation>Demander à qui appartient la clé</translation>
    </message>
    <message>
        <source>List the secrets</source>
        <translation>Lister les secrets</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non nécessaire</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Aucun proxy n’est utilisé.</translation>
    </message>
    <message>
        <source>The profile says %1.</source>
        <translation>Le profil indique %1.</translation>
    </message>
    <message>
        <source>Plain http, to this machine itself.</source>
        <translation>HTTP non chiffré, vers cette machine elle-même.</translation>
    </message>
    <message>
        <source>This server does not say whose a key is.</source>
        <translation>Ce serveur n’indique pas à qui appartient une clé.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>host, addresses</comment>
        <translation>%1 correspond à %2</translation>
    </message>
    <message>
        <source>Certificate of %1, signed by %2</source>
        <translation>Certificat de %1, signé par %2</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valide jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%Ln secret</numerusform>
            <numerusform>%Ln secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy&apos;s host and port in the profile, or the system&apos;s settings.</source>
        <translation>Vérifiez l’hôte et le port du proxy dans le profil, ou les réglages du système.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name and password in the profile.</source>
        <translation>Saisissez le nom d’utilisateur et le mot de passe du proxy dans le profil.</translation>
    </message>
    <message>
        <source>Check the host&apos;s name. If it is right, check that this computer is on the network, or whether a proxy or a VPN is needed.</source>
        <translation>Vérifiez le nom de l’hôte. S’il est correct, vérifiez que cet ordinateur est connecté au réseau et s’il faut un proxy ou un VPN.</translation>
    </message>
    <message>
        <source>Check the port in the base URL. If it is right, the server may be down, or a firewall may be in the way.</source>
        <translation>Vérifiez le port dans l’URL de base. S’il est correct, le serveur est peut-être arrêté, ou un pare-feu bloque peut-être le passage.</translation>
    </message>
    <message>
        <source>A firewall may drop the connection. Ask whether a proxy or a VPN is needed, or give the profile more time.</source>
        <translation>Un pare-feu bloque peut-être la connexion. Demandez s’il faut un proxy ou un VPN, ou augmentez le délai d’attente du profil.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, something on the way, such as a proxy or a firewall, may end the connection.</source>
        <translation>Réessayez. En cas de nouvel échec, un intermédiaire, tel qu’un proxy ou un pare-feu, coupe peut-être la connexion.</translation>
    </message>
    <message>
        <source>Check the base URL: this may be another server than Together AI&apos;s.</source>
        <translation>Vérifiez l’URL de base&#x202f;: il s’agit peut-être d’un autre serveur que celui de Together AI.</translation>
    </message>
    <message>
        <source>The server has nothing at this address (status 404).</source>
        <translation>Le serveur n’a rien à cette adresse (statut 404).</translation>
    </message>
    <message>
        <source>The server answered with something else than was asked for. %1</source>
        <translation>Le serveur a répondu autre chose que ce qui était demandé. %1</translation>
    </message>
    <message>
        <source>No address is known for %1. %2</source>
        <translation>Aucune adresse n’est connue pour %1. %2</translation>
    </message>
    <message>
        <source> (%1 ms)</source>
        <translation> (%1&#x202f;ms)</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server does not say.</source>
        <translation>Le serveur ne l’indique pas.</translation>
    </message>
    <message>
        <source>Enter the key again, as a whole, or make a new one in Together AI&apos;s settings.</source>
        <translation>Saisissez de nouveau la clé, en entier, ou créez-en une nouvelle dans les réglages de Together AI.</translation>
    </message>
    <message>
        <source>Ask the project&apos;s owner to let this key read the secrets.</source>
        <translation>Demandez au propriétaire du projet d’autoriser cette clé à lire les secrets.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>Attendez une minute, puis relancez le test.</translation>
    </message>
    <message>
        <source>Try again later. If it goes on, copy this for support.</source>
        <translation>Réessayez plus tard. Si le problème persiste, copiez ceci pour l’assistance.</translation>
    </message>
    <message>
        <source>Check the base URL; it usually ends with /v1.</source>
        <translation>Vérifiez l’URL de base&#x202f;; elle se termine généralement par /v1.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent to it.</source>
        <translation>Le serveur n’a pas pu prouver qu’il est le bon&#x202f;; rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>Latchkey %1: test of the connection to %2</source>
        <translation>Latchkey %1&#x202f;: test de la connexion à %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionTestView</name>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>&amp;Cancel test</source>
        <translation>Annuler le t&amp;est</translation>
    </message>
    <message>
        <source>Copy for &amp;support</source>
        <translation>&amp;Copier pour l’assistance</translation>
    </message>
    <message>
        <source>&amp;Back to the profile</source>
        <translation>&amp;Retour au profil</translation>
    </message>
    <message>
        <source>Copies what is shown here; no key or password is part of it</source>
        <translation>Copie ce qui est affiché ici&#x202f;; aucune clé ni aucun mot de passe n’en fait partie</translation>
    </message>
    <message>
        <source>Test of the connection to %1</source>
        <translation>Test de la connexion à %1</translation>
    </message>
    <message>
        <source>There is no key to test with</source>
        <translation>Aucune clé pour effectuer le test</translation>
    </message>
    <message>
        <source>No key is stored for this profile. Enter one in the profile&apos;s key field, then test again.</source>
        <translation>Aucune clé n’est stockée pour ce profil. Saisissez-en une dans le champ prévu du profil, puis relancez le test.</translation>
    </message>
    <message>
        <source>The key could not be had</source>
        <translation>La clé n’a pas pu être obtenue</translation>
    </message>
    <message>
        <source>You can also enter it in the profile&apos;s key field.</source>
        <translation>Vous pouvez aussi la saisir dans le champ prévu du profil.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password could not be had</source>
        <translation>Le mot de passe du proxy n’a pas pu être obtenu</translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation>Le fichier d’AC ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <comment>state, duration</comment>
        <translation>%1, %2&#x202f;ms</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La connexion fonctionne</translation>
    </message>
    <message>
        <source>Failed at: %1</source>
        <translation>Échec à l’étape&#x202f;: %1</translation>
    </message>
    <message>
        <source>The test was cancelled</source>
        <translation>Le test a été annulé</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialField</name>
    <message>
        <source>Kept in the system&apos;s keychain. Left empty, what is stored there stays.</source>
        <translation>La saisie est conservée dans le trousseau du système. Laissez vide pour garder ce qui y est stocké.</translation>
    </message>
    <message>
        <source>Stored in the system&apos;s keychain. Left empty, it stays.</source>
        <translation>Déjà dans le trousseau du système. Laissez vide pour ne rien y changer.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. It is kept in the system&apos;s keychain.</source>
        <translation>Rien n’est encore stocké. La saisie sera conservée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialText</name>
    <message>
        <source>The system&apos;s keychain has no entry for this connection.</source>
        <translation>Le trousseau du système n’a aucune entrée pour cette connexion.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked. Unlock it with your desktop&apos;s password manager, then try again.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le avec le gestionnaire de mots de passe de votre bureau, puis réessayez.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain was not unlocked, or does not let Latchkey in.</source>
        <translation>Le trousseau du système n’a pas été déverrouillé, ou n’autorise pas Latchkey à y accéder.</translation>
    </message>
    <message>
        <source>No keychain, such as GNOME Keyring or KWallet, is running on this system.</source>
        <translation>Aucun trousseau, tel que GNOME Keyring ou KWallet, n’est actif sur ce système.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain failed.</source>
        <translation>Le trousseau du système a rencontré une erreur.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeleteConversation</name>
    <message>
        <source>Asking the server which deployments use it…</source>
        <translation>Interrogation du serveur sur les déploiements qui l’utilisent…</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Non supprimé</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>To delete it, type its name: %1</source>
        <translation>Pour le supprimer, saisissez son nom&#x202f;: %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>Supprimer quand même</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeleteText</name>
    <message>
        <source>It cannot be brought back: the value cannot be read.</source>
        <translation>Il ne pourra pas être rétabli&#x202f;: la valeur ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Which deployments use it could not be read. Those that do will lose it.</source>
        <translation>La liste des déploiements qui l’utilisent n’a pas pu être lue. Ceux qui l’utilisent le perdront.</translation>
    </message>
    <message>
        <source>No deployment uses it.</source>
        <translation>Aucun déploiement ne l’utilise.</translation>
    </message>
    <message>
        <source>These deployments use it and will lose it: %1.</source>
        <translation>Ces déploiements l’utilisent et le perdront&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Non supprimé</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de requête&#x202f;: %1</translation>
    </message>
    <message>
        <source>Secret: %1</source>
        <translation>Secret&#x202f;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Date&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server has deleted the secret.</source>
        <translation>Le serveur a supprimé le secret.</translation>
    </message>
    <message>
        <source>The secret was already gone.</source>
        <translation>Le secret n’existait déjà plus.</translation>
    </message>
    <message>
        <source>But the server has been asked again, and there is no such secret any more.</source>
        <translation>Mais le serveur a été interrogé de nouveau, et ce secret n’existe plus.</translation>
    </message>
    <message>
        <source>The secret is read before it is deleted, to see whether somebody else has changed it. Nothing was sent.</source>
        <translation>Le secret est lu avant d’être supprimé, pour voir si quelqu’un d’autre l’a modifié. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent. What you see now is what is stored.</source>
        <translation>Quelqu’un d’autre a modifié le secret (%1). Rien n’a été envoyé. Ce que vous voyez maintenant est ce qui est stocké.</translation>
    </message>
    <message>
        <source>The secret is still there.</source>
        <translation>Le secret existe toujours.</translation>
    </message>
    <message>
        <source>The server has been asked again, and the secret is still there. Should the server still be at work on it, it may go yet.</source>
        <translation>Le serveur a été interrogé de nouveau, et le secret existe toujours. Si le serveur n’a pas fini de traiter la requête, le secret peut encore disparaître.</translation>
    </message>
    <message>
        <source>The secret may or may not have been deleted. Asking the server again has failed, too: %1</source>
        <translation>Le secret a peut-être été supprimé, ou peut-être pas. Une nouvelle interrogation du serveur a également échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>The secret may or may not have been deleted.</source>
        <translation>Le secret a peut-être été supprimé, ou peut-être pas.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Latchkey::DetailsPane</name>
    <message>
        <source>What the server says about the secret appears here.</source>
        <translation>Ce que le serveur indique sur le secret apparaît ici.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Mis à jour le</translation>
    </message>
    <message>
        <source>Last updated by</source>
        <translation>Dernière mise à jour par</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#x202f;: %1</translation>
    </message>
    <message>
        <source>Could not be read. %1</source>
        <translation>Lecture impossible. %1</translation>
    </message>
    <message>
        <source>%1 (by name)</source>
        <translation>%1 (par nom)</translation>
    </message>
    <message>
        <source>%1 (by ID)</source>
        <translation>%1 (par ID)</translation>
    </message>
    <message>
        <source>No deployment</source>
        <translation>Aucun déploiement</translation>
    </message>
</context>
<context>
    <name>Latchkey::EditsGuard</name>
    <message>
        <source>The save is still running</source>
        <translation>L’enregistrement est encore en cours</translation>
    </message>
    <message>
        <source>This goes on as soon as it has succeeded.</source>
        <translation>L’action demandée se poursuivra dès qu’il aura réussi.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>There are unsaved edits</source>
        <translation>Des modifications ne sont pas enregistrées</translation>
    </message>
</context>
<context>
    <name>Latchkey::ErrorText</name>
    <message>
        <source>The key was not accepted.</source>
        <translation>La clé n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>The key is not allowed to do this.</source>
        <translation>La clé n’autorise pas cette opération.</translation>
    </message>
    <message>
        <source>The server knows no such secret; it may have been deleted.</source>
        <translation>Le serveur ne connaît pas ce secret&#x202f;; il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Le serveur a refusé la requête.</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request.</source>
        <translation>Le serveur a cessé d’attendre la requête.</translation>
    </message>
    <message>
        <source>The request conflicts with what is stored; another secret may have this name.</source>
        <translation>La requête est en conflit avec ce qui est stocké&#x202f;; un autre secret porte peut-être ce nom.</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a moment, then try again.</source>
        <translation>Le serveur a reçu trop de requêtes. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Le serveur a rencontré une erreur.</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed. Check the base URL.</source>
        <translation>Le serveur renvoie vers une autre adresse, qui n’est pas suivie. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>Le proxy</translation>
    </message>
    <message>
        <source>The proxy %1 (port %2)</source>
        <translation>Le proxy %1 (port %2)</translation>
    </message>
    <message>
        <source>%1 was not found, so nothing was sent. Check the proxy&apos;s name.</source>
        <comment>proxy</comment>
        <translation>%1 est introuvable&#x202f;; rien n’a donc été envoyé. Vérifiez le nom du proxy.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so nothing was sent.</source>
        <comment>proxy</comment>
        <translation>%1 n’a pas répondu à temps&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>%1 did not connect to the server, so nothing was sent. It may not allow this server, or not reach it.</source>
        <comment>proxy</comment>
        <translation>%1 ne s’est pas connecté au serveur&#x202f;; rien n’a donc été envoyé. Peut-être n’autorise-t-il pas ce serveur, ou ne peut-il pas le joindre.</translation>
    </message>
    <message>
        <source>%1 could not be reached, so nothing was sent. Check the proxy&apos;s settings.</source>
        <comment>proxy</comment>
        <translation>%1 n’a pas pu être joint&#x202f;; rien n’a donc été envoyé. Vérifiez les réglages du proxy.</translation>
    </message>
    <message>
        <source>%1 did not connect to the server, so nothing was sent. It may not accept the user name and password, or not reach the server.</source>
        <comment>proxy</comment>
        <translation>%1 ne s’est pas connecté au serveur&#x202f;; rien n’a donc été envoyé. Peut-être n’accepte-t-il pas le nom d’utilisateur et le mot de passe, ou ne peut-il pas joindre le serveur.</translation>
    </message>
    <message>
        <source>%1 wants another user name and password, or any, so nothing was sent.</source>
        <comment>proxy</comment>
        <translation>%1 exige un nom d’utilisateur et un mot de passe, ou n’accepte pas ceux fournis&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent to it.</source>
        <translation>Le serveur n’a pas pu prouver qu’il est le bon&#x202f;; rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Le serveur n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation>La connexion a été perdue avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>The server sent nothing for too long.</source>
        <translation>Le serveur n’a rien envoyé pendant trop longtemps.</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>Vous avez annulé la requête.</translation>
    </message>
    <message>
        <source>The answer is too long and was not read.</source>
        <translation>La réponse est trop longue et n’a pas été lue.</translation>
    </message>
    <message>
        <source>The server answered with something else than a secret. Check the base URL.</source>
        <translation>Le serveur a répondu autre chose qu’un secret. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The server gives this secret no ID, and the API cannot call it by its name.</source>
        <translation>Le serveur ne donne pas d’ID à ce secret, et l’API ne peut pas le désigner par son nom.</translation>
    </message>
    <message>
        <source>No secret has this ID or name.</source>
        <translation>Aucun secret n’a cet ID ou ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>Il demande d’attendre %Ln&#x202f;s.</numerusform>
            <numerusform>Il demande d’attendre %Ln&#x202f;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln minute(s).</source>
        <translation>
            <numerusform>Il demande d’attendre %Ln&#x202f;min.</numerusform>
            <numerusform>Il demande d’attendre %Ln&#x202f;min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln hour(s).</source>
        <translation>
            <numerusform>Il demande d’attendre %Ln&#x202f;h.</numerusform>
            <numerusform>Il demande d’attendre %Ln&#x202f;h.</numerusform>
        </translation>
    </message>
    <message>
        <source>(Status %1, without a message.)</source>
        <translation>(Statut %1, sans message.)</translation>
    </message>
    <message>
        <source>Its message, with status %1: %2</source>
        <translation>Son message, avec le statut %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s password</source>
        <translation>Saisir le mot de passe du proxy</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Saisir une autre clé</translation>
    </message>
    <message>
        <source>The server has no list of deployments.</source>
        <translation>Le serveur n’a pas de liste de déploiements.</translation>
    </message>
</context>
<context>
    <name>Latchkey::GeneratePanel</name>
    <message>
        <source>Hex digits</source>
        <translation>Chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Lettres et chiffres</translation>
    </message>
    <message>
        <source>Letters, digits, symbols (- _ . ,)</source>
        <translation>Lettres, chiffres, symboles (- _ . ,)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Jeu de caractères</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>&amp;Use a new value</source>
        <translation>&amp;Utiliser une nouvelle valeur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 bits of entropy</source>
        <translation>%1 bits d’entropie</translation>
    </message>
</context>
<context>
    <name>Latchkey::IdleMenu</name>
    <message>
        <source>&amp;Pause when nobody is here</source>
        <translation>Mettre en &amp;pause en cas d’inactivité</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %Ln minute</numerusform>
            <numerusform>Après %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ListText</name>
    <message>
        <source>, </source>
        <comment>between two of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Latchkey::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>À &amp;propos de Latchkey</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>project, connection</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Démarrage de la démo…</translation>
    </message>
    <message>
        <source>The demo could not be started</source>
        <translation>La démo n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>TOGETHER_API_KEY cannot be used</source>
        <translation>TOGETHER_API_KEY ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>What the environment variable holds has spaces, line breaks or letters outside ASCII in it, and no key has.</source>
        <translation>Le contenu de la variable d’environnement comporte des espaces, des sauts de ligne ou des lettres hors ASCII, ce qu’aucune clé ne contient.</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>À propos de Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1

Edits the secrets that Together AI deployments read.
MIT License.</source>
        <translation>Latchkey %1

Modifie les secrets que lisent les déploiements Together AI.
Licence MIT.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>Latchkey::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copier le reçu</translation>
    </message>
</context>
<context>
    <name>Latchkey::NameConfirmation</name>
    <message>
        <source>Name to confirm</source>
        <translation>Nom à saisir pour confirmer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeHelp</name>
    <message>
        <source>Some Windows editors put this mark at the start of a file. It is invisible, and a program that compares keys or passwords takes it for part of them.</source>
        <translation>Certains éditeurs de Windows placent cette marque au début d’un fichier. Elle est invisible, et un programme qui compare des clés ou des mots de passe la prend pour une partie de ceux-ci.</translation>
    </message>
    <message>
        <source>Spaces at the ends mostly come along when something is copied. They are stored, and most services then refuse the key or password. Keep them only if the value is meant to have them.</source>
        <translation>Les espaces aux extrémités viennent le plus souvent d’un copier-coller. Ils sont stockés, et la plupart des services refusent alors la clé ou le mot de passe. Ne les gardez que si la valeur doit en avoir.</translation>
    </message>
    <message>
        <source>Files mostly end with a line break. In a key or password it is one character too many. A PEM file or a JSON document may keep it.</source>
        <translation>Les fichiers se terminent le plus souvent par un saut de ligne. Dans une clé ou un mot de passe, c’est un caractère de trop. Un fichier PEM ou un document JSON peut le garder.</translation>
    </message>
    <message>
        <source>Web pages and word processors put such spaces where a plain one was typed. They look the same and are other characters, so what compares the value finds it wrong.</source>
        <translation>Les pages web et les traitements de texte mettent de tels espaces là où un espace simple a été tapé. Ils se ressemblent mais sont d’autres caractères, si bien que la comparaison de la valeur échoue.</translation>
    </message>
    <message>
        <source>These characters cannot be seen and come along from web pages and chats. They are stored, and the value is then not the one you see. In texts of some scripts, and in emoji, they belong there.</source>
        <translation>Ces caractères ne se voient pas et viennent de pages web et de messageries. Ils sont stockés, et la valeur n’est alors pas celle que vous voyez. Dans les textes de certaines écritures et dans les emojis, ils sont à leur place.</translation>
    </message>
    <message>
        <source>These invisible characters change the order in which text is shown, so that what you see need not be what is stored. A key never has any.</source>
        <translation>Ces caractères invisibles changent l’ordre d’affichage du texte, si bien que ce que vous voyez n’est pas forcément ce qui est stocké. Une clé n’en contient jamais.</translation>
    </message>
    <message>
        <source>Most programs take this character for the end of a text, and read only what stands before it. An environment variable cannot hold it at all.</source>
        <translation>La plupart des programmes prennent ce caractère pour la fin du texte et ne lisent que ce qui précède. Une variable d’environnement ne peut pas le contenir.</translation>
    </message>
    <message>
        <source>Characters such as escape are commands to a terminal, and come along when its output is copied. They are stored as they are.</source>
        <translation>Des caractères comme échappement sont des commandes pour un terminal et viennent avec sa sortie quand on la copie. Ils sont stockés tels quels.</translation>
    </message>
    <message>
        <source>This character stands where bytes could not be read as text, because a file was opened in a wrong encoding, say. What was there is lost: copy the value from its source again.</source>
        <translation>Ce caractère se trouve là où des octets n’ont pas pu être lus comme du texte, par exemple parce qu’un fichier a été ouvert avec un mauvais codage. Ce qui s’y trouvait est perdu&#x202f;: copiez de nouveau la valeur depuis sa source.</translation>
    </message>
    <message>
        <source>Windows ends lines with CRLF, other systems with LF. A value with both was probably put together from two files; some programs read such lines with an extra character at the end.</source>
        <translation>Windows termine les lignes par CRLF, les autres systèmes par LF. Une valeur qui a les deux vient sans doute de deux fichiers&#x202f;; certains programmes lisent ces lignes avec un caractère de trop à la fin.</translation>
    </message>
    <message>
        <source>Some programs break the line here and others show nothing. What reads the value line by line will mostly not see them.</source>
        <translation>Certains programmes changent ici de ligne, d’autres n’affichent rien. Ce qui lit la valeur ligne par ligne ne les voit généralement pas.</translation>
    </message>
    <message>
        <source>Quotes around a value are how files such as .env or YAML write it, and are not part of it there. Here they are stored, and deployments read them.</source>
        <translation>Les guillemets autour d’une valeur sont la façon de l’écrire dans des fichiers comme .env ou YAML, où ils n’en font pas partie. Ici, ils sont stockés, et les déploiements les lisent.</translation>
    </message>
    <message>
        <source>A backslash and an n is how JSON and .env files write a line break. Here they are two characters, and a key in PEM with them cannot be read.</source>
        <translation>Une barre oblique inverse et un n, c’est ainsi que les fichiers JSON et .env écrivent un saut de ligne. Ici, ce sont deux caractères, et une clé PEM qui les contient est illisible.</translation>
    </message>
    <message>
        <source>A whole line of a .env file was pasted. A deployment would read the name and the equals sign as part of the value.</source>
        <translation>Une ligne entière d’un fichier .env a été collée. Un déploiement lirait le nom et le signe égal comme une partie de la valeur.</translation>
    </message>
    <message>
        <source>It starts as something that programs parse, and is not complete or has a slip in it. Most often it was cut off when it was copied: compare it with its source.</source>
        <translation>Elle commence comme une donnée que les programmes analysent, mais elle est incomplète ou contient une erreur. Le plus souvent, elle a été tronquée à la copie&#x202f;: comparez-la avec sa source.</translation>
    </message>
    <message>
        <source>Servers refuse it from that moment on. Ask whoever issued it for a new one.</source>
        <translation>Les serveurs le refusent à partir de ce moment. Demandez-en un nouveau à l’émetteur.</translation>
    </message>
    <message>
        <source>It can be used until then. Ask for the next one in time, and change the secret again.</source>
        <translation>Il peut servir jusque-là. Demandez le suivant à temps et modifiez de nouveau le secret.</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeText</name>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation>CRLF</translation>
    </message>
    <message>
        <source>CR</source>
        <translation>CR</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>fins de ligne mixtes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>PEM: %1</source>
        <translation>PEM&#x202f;: %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>Looks like PEM, but a BEGIN or END line has other text on it</source>
        <translation>Ressemble à du PEM, mais une ligne BEGIN ou END contient un autre texte</translation>
    </message>
    <message>
        <source>Looks like PEM, but a BEGIN line is missing</source>
        <translation>Ressemble à du PEM, mais il manque une ligne BEGIN</translation>
    </message>
    <message>
        <source>Looks like PEM, but an END line is missing; it may be cut off</source>
        <translation>Ressemble à du PEM, mais il manque une ligne END&#x202f;; le texte est peut-être tronqué</translation>
    </message>
    <message>
        <source>Looks like PEM, but BEGIN and END do not name the same thing</source>
        <translation>Ressemble à du PEM, mais BEGIN et END ne désignent pas la même chose</translation>
    </message>
    <message>
        <source>Looks like PEM, but the text between BEGIN and END is not Base64</source>
        <translation>Ressemble à du PEM, mais le texte entre BEGIN et END n’est pas du Base64</translation>
    </message>
    <message>
        <source>Looks like PEM, but the content is not complete</source>
        <translation>Ressemble à du PEM, mais le contenu n’est pas complet</translation>
    </message>
    <message>
        <source>Looks like JSON, but cannot be read as JSON</source>
        <translation>Ressemble à du JSON, mais ne peut pas être lu comme du JSON</translation>
    </message>
    <message>
        <source>Looks like a JWT, but is cut off or broken over lines.</source>
        <translation>Ressemble à un JWT, mais tronqué ou coupé par des sauts de ligne.</translation>
    </message>
    <message>
        <source>Looks like a JWT, but its header cannot be read.</source>
        <translation>Ressemble à un JWT, mais son en-tête ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Looks like a JWT, but its claims cannot be read.</source>
        <translation>Ressemble à un JWT, mais ses déclarations (claims) ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Looks like Base64, but its end is missing or wrong.</source>
        <translation>Ressemble à du Base64, mais la fin est absente ou incorrecte.</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3).</source>
        <translation>%1 (ligne %2, colonne %3).</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>Le jeton a expiré le %1.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <translation>Le jeton expire le %1.</translation>
    </message>
    <message>
        <source>A certificate in it expired on %1.</source>
        <translation>Un certificat qui s’y trouve a expiré le %1.</translation>
    </message>
    <message>
        <source>A certificate in it expires on %1.</source>
        <translation>Un certificat qui s’y trouve expire le %1.</translation>
    </message>
    <message>
        <source>It starts with a byte order mark (U+FEFF).</source>
        <translation>Commence par un indicateur d’ordre des octets (U+FEFF).</translation>
    </message>
    <message>
        <source>It starts with white space.</source>
        <translation>Commence par des caractères blancs.</translation>
    </message>
    <message numerus="yes">
        <source>It starts with %n line break(s).</source>
        <translation>
            <numerusform>Commence par %Ln saut de ligne.</numerusform>
            <numerusform>Commence par %Ln sauts de ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends with white space.</source>
        <translation>Se termine par des caractères blancs.</translation>
    </message>
    <message numerus="yes">
        <source>It ends with %n line break(s).</source>
        <translation>
            <numerusform>Se termine par %Ln saut de ligne.</numerusform>
            <numerusform>Se termine par %Ln sauts de ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n no-break space(s) (U+00A0).</source>
        <translation>
            <numerusform>Contient %Ln espace insécable (U+00A0).</numerusform>
            <numerusform>Contient %Ln espaces insécables (U+00A0).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n unusual space(s).</source>
        <translation>
            <numerusform>Contient %Ln espace inhabituel.</numerusform>
            <numerusform>Contient %Ln espaces inhabituels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n invisible character(s) of no width.</source>
        <translation>
            <numerusform>Contient %Ln caractère invisible de largeur nulle.</numerusform>
            <numerusform>Contient %Ln caractères invisibles de largeur nulle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n control(s) of writing direction.</source>
        <translation>
            <numerusform>Contient %Ln caractère de contrôle du sens d’écriture.</numerusform>
            <numerusform>Contient %Ln caractères de contrôle du sens d’écriture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n NUL character(s).</source>
        <translation>
            <numerusform>Contient %Ln caractère NUL.</numerusform>
            <numerusform>Contient %Ln caractères NUL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n control character(s).</source>
        <translation>
            <numerusform>Contient %Ln caractère de contrôle.</numerusform>
            <numerusform>Contient %Ln caractères de contrôle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n replacement character(s) (U+FFFD): something was lost when it was copied.</source>
        <translation>
            <numerusform>Contient %Ln caractère de remplacement (U+FFFD)&#x202f;: quelque chose a été perdu lors de la copie.</numerusform>
            <numerusform>Contient %Ln caractères de remplacement (U+FFFD)&#x202f;: quelque chose a été perdu lors de la copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its lines do not all end in the same way.</source>
        <translation>Les lignes ne se terminent pas toutes de la même façon.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n line break(s) that most programs do not know.</source>
        <translation>
            <numerusform>Contient %Ln saut de ligne que la plupart des programmes ne connaissent pas.</numerusform>
            <numerusform>Contient %Ln sauts de ligne que la plupart des programmes ne connaissent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in quotes, which will be stored too.</source>
        <translation>Se trouve entre guillemets&#x202f;; ils seront stockés aussi.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n line break(s) written as \n.</source>
        <translation>
            <numerusform>Contient %Ln saut de ligne écrit sous la forme \n.</numerusform>
            <numerusform>Contient %Ln sauts de ligne écrits sous la forme \n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It looks like a line KEY=value; the name and the equals sign will be stored too.</source>
        <translation>Ressemble à une ligne NOM=valeur&#x202f;; le nom et le signe égal seront stockés aussi.</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Supprimer l’indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>Remove the leading white space</source>
        <translation>Supprimer les caractères blancs au début</translation>
    </message>
    <message>
        <source>Remove the leading newline</source>
        <translation>Supprimer le saut de ligne au début</translation>
    </message>
    <message>
        <source>Remove the trailing white space</source>
        <translation>Supprimer les caractères blancs à la fin</translation>
    </message>
    <message>
        <source>Remove the final newline</source>
        <translation>Supprimer le saut de ligne à la fin</translation>
    </message>
    <message>
        <source>Make them plain spaces</source>
        <translation>Convertir en espaces ordinaires</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Make them all LF</source>
        <translation>Tout convertir en LF</translation>
    </message>
    <message>
        <source>Make them LF</source>
        <translation>Convertir en LF</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Supprimer les guillemets</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>Convertir en sauts de ligne</translation>
    </message>
    <message>
        <source>Keep only the value</source>
        <translation>Ne garder que la valeur</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileColors</name>
    <message>
        <source>None</source>
        <comment>color</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>T&amp;est connection</source>
        <translation>Tester la connex&amp;ion</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Unnamed profile</source>
        <translation>Profil sans nom</translation>
    </message>
    <message>
        <source>A key has no spaces, line breaks or letters outside ASCII. Copy it again, as a whole and alone.</source>
        <translation>Une clé ne contient ni espaces, ni sauts de ligne, ni lettres hors ASCII. Copiez-la de nouveau, entière et seule.</translation>
    </message>
    <message>
        <source>The profile is not saved</source>
        <translation>Le profil n’est pas enregistré</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved, but its key is not</source>
        <translation>«&#x202f;%1&#x202f;» est enregistré, mais pas sa clé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved, but its proxy password is not</source>
        <translation>«&#x202f;%1&#x202f;» est enregistré, mais pas le mot de passe de son proxy</translation>
    </message>
    <message>
        <source>You can still connect: it is asked for then, and kept for this run only.</source>
        <translation>Vous pouvez tout de même vous connecter&#x202f;: la saisie sera alors demandée et conservée pour cette session seulement.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileForm</name>
    <message>
        <source>&amp;Protected</source>
        <translation>&amp;Protégées</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>C&amp;lé d’API</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL de &amp;base</translation>
    </message>
    <message>
        <source>Co&amp;lor</source>
        <translation>Co&amp;uleur</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Délai d’attente</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>Oublier le pro&amp;jet</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Modifications protégées</translation>
    </message>
    <message>
        <source>For production: a banner says so, and each save wants the secret&apos;s name typed.</source>
        <translation>Pour la production&#x202f;: un bandeau le signale, et chaque enregistrement demande de saisir le nom du secret.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation>&#x202f;s</translation>
    </message>
    <message>
        <source>How long a request may go without any progress.</source>
        <translation>Durée pendant laquelle une requête peut rester sans progresser.</translation>
    </message>
    <message>
        <source>Forget the project</source>
        <translation>Oublier le projet</translation>
    </message>
    <message>
        <source>The next project that it is used with will be remembered.</source>
        <translation>Le prochain projet avec lequel il sera utilisé sera mémorisé.</translation>
    </message>
    <message>
        <source>First used with project %1. Latchkey asks before it writes to another one.</source>
        <translation>Utilisé pour la première fois avec le projet %1. Latchkey demande confirmation avant d’écrire dans un autre projet.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileListModel</name>
    <message>
        <source>Unnamed profile</source>
        <translation>Profil sans nom</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Inutilisable&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, not stored</source>
        <comment>host</comment>
        <translation>%1, non stocké</translation>
    </message>
    <message>
        <source>Protected · %1</source>
        <comment>host</comment>
        <translation>Protégé · %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileText</name>
    <message>
        <source>What the settings file says here means nothing; saving replaces it.</source>
        <translation>Ce que le fichier de configuration indique ici n’a pas de sens&#x202f;; l’enregistrement le remplace.</translation>
    </message>
    <message>
        <source>The time must be from %1 to %2 seconds.</source>
        <translation>Le délai doit être compris entre %1 et %2 secondes.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host cannot be empty.</source>
        <translation>L’hôte du proxy ne peut pas être vide.</translation>
    </message>
    <message>
        <source>This is neither the name nor the address of a host. A port has its own field.</source>
        <translation>Ce n’est ni le nom ni l’adresse d’un hôte. Le port a son propre champ.</translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation>Le port doit être compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>The user name must not hold line breaks or other control characters, nor, for an HTTP proxy, a colon.</source>
        <translation>Le nom d’utilisateur ne doit contenir ni sauts de ligne, ni autres caractères de contrôle, ni, pour un proxy HTTP, de deux-points.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Ceci ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>L’URL de base doit commencer par https://.</translation>
    </message>
    <message>
        <source>Over plain http the key and the values could be read on the way. Use https.</source>
        <translation>En HTTP non chiffré, la clé et les valeurs pourraient être lues en chemin. Utilisez https.</translation>
    </message>
    <message>
        <source>It needs a base URL, such as %1.</source>
        <translation>Il faut une URL de base, telle que %1.</translation>
    </message>
    <message>
        <source>The name cannot be empty.</source>
        <translation>Le nom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>The name is too long; at most %1 characters are allowed.</source>
        <translation>Le nom est trop long&#x202f;; %1 caractères au maximum sont autorisés.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Un autre profil porte ce nom.</translation>
    </message>
    <message>
        <source>This name is kept for the profile from the environment.</source>
        <translation>Ce nom est réservé au profil issu de l’environnement.</translation>
    </message>
    <message>
        <source>The name must not hold invisible characters, several spaces in a row, or spaces around it.</source>
        <translation>Le nom ne doit contenir ni caractères invisibles, ni plusieurs espaces de suite, ni espaces au début ou à la fin.</translation>
    </message>
    <message>
        <source>Another window may have taken its name meanwhile. Give it another one.</source>
        <translation>Une autre fenêtre a peut-être pris son nom entre-temps. Donnez-lui-en un autre.</translation>
    </message>
    <message>
        <source>It is no longer there: another window may have removed it.</source>
        <translation>Il n’existe plus&#x202f;: une autre fenêtre l’a peut-être supprimé.</translation>
    </message>
    <message>
        <source>The settings file has lines that are no settings, and writing it would lose them. Mend or remove them first.</source>
        <translation>Le fichier de configuration contient des lignes qui ne sont pas des réglages&#x202f;; l’écrire les ferait perdre. Corrigez-les ou supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>The settings file could not be written. Check its permissions, and that the disk is not full.</source>
        <translation>Le fichier de configuration n’a pas pu être écrit. Vérifiez ses droits d’accès, et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: it is no list of certificates.</source>
        <translation>Le fichier dépasse 1&#x202f;Mio&#x202f;: ce n’est pas une liste de certificats.</translation>
    </message>
    <message>
        <source>The file is binary. What is wanted is PEM: text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Le fichier est binaire. Il faut du PEM&#x202f;: un texte qui commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The file holds a private key, which has no business here. Ask for the authority&apos;s certificate alone.</source>
        <translation>Le fichier contient une clé privée, qui n’a rien à faire ici. Demandez uniquement le certificat de l’autorité.</translation>
    </message>
    <message>
        <source>The file holds no certificate. What is wanted is PEM: text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Le fichier ne contient aucun certificat. Il faut du PEM&#x202f;: un texte qui commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>One of the file&apos;s certificates is damaged or incomplete.</source>
        <translation>L’un des certificats du fichier est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <comment>authority, date</comment>
        <translation>%1, a expiré le %2</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>authority, date</comment>
        <translation>%1, valide jusqu’au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(s) trusted besides the system&apos;s:</source>
        <translation>
            <numerusform>%Ln autorité approuvée en plus de celles du système&#x202f;:</numerusform>
            <numerusform>%Ln autorités approuvées en plus de celles du système&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfilesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dupli&amp;quer</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>Profils de connexion</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>The new profile is not saved</source>
        <translation>Le nouveau profil n’est pas enregistré</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has edits that are not saved</source>
        <translation>«&#x202f;%1&#x202f;» contient des modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>This profile stands for TOGETHER_API_KEY and TOGETHER_BASE_URL as they were set when Latchkey was started. It is not stored and cannot be edited here.

Server: %1</source>
        <translation>Ce profil représente TOGETHER_API_KEY et TOGETHER_BASE_URL telles qu’elles étaient définies au démarrage de Latchkey. Il n’est pas stocké et ne peut pas être modifié ici.

Serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Aucun profil pour l’instant</translation>
    </message>
    <message>
        <source>A profile says where a project&apos;s secrets are, how to get there, and how careful to be. Its key is kept in the system&apos;s keychain.</source>
        <translation>Un profil indique où se trouvent les secrets d’un projet, comment y accéder et quelles précautions prendre. Sa clé est conservée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Add a &amp;profile</source>
        <translation>Ajouter un &amp;profil</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> (copie)</translation>
    </message>
    <message>
        <source> copy %1</source>
        <translation> (copie %1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not duplicated</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été dupliqué</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no key yet</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas encore de clé</translation>
    </message>
    <message>
        <source>Keys and passwords are not copied.</source>
        <translation>Les clés et les mots de passe ne sont pas copiés.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its key and its proxy&apos;s password are removed from the keychain, too. This cannot be undone.</source>
        <translation>Sa clé et le mot de passe de son proxy sont aussi supprimés du trousseau. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not removed</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été supprimé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, but its key may still be in the keychain</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé, mais sa clé est peut-être encore dans le trousseau</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, but its proxy&apos;s password may still be in the keychain</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé, mais le mot de passe de son proxy est peut-être encore dans le trousseau</translation>
    </message>
    <message>
        <source>You can remove it with the system&apos;s own program for passwords.</source>
        <translation>Vous pouvez l’en retirer avec le gestionnaire de mots de passe du système.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProjectGuard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>project, organization</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This key belongs to another project</source>
        <translation>Cette clé appartient à un autre projet</translation>
    </message>
    <message>
        <source>It opens %1; until now it was %2. Nothing was sent, and your edits are still here. If a change is meant for the earlier project, give the key of that one.</source>
        <translation>Elle ouvre %1&#x202f;; jusqu’ici, c’était %2. Rien n’a été envoyé, et vos modifications sont toujours là. Si une modification est destinée au projet précédent, donnez la clé de celui-ci.</translation>
    </message>
    <message>
        <source>Use %1 from now on</source>
        <translation>Utiliser désormais %1</translation>
    </message>
    <message>
        <source>It is not known which project this is</source>
        <translation>Impossible de savoir de quel projet il s’agit</translation>
    </message>
    <message>
        <source>It should be %1, but the server was asked whose the key is, in vain. %2 Nothing was sent, and your edits are still here.</source>
        <translation>Ce devrait être %1, mais il n’a pas été possible de savoir auprès du serveur à qui appartient la clé. %2 Rien n’a été envoyé, et vos modifications sont toujours là.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuer quand même</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyFields</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>&amp;Hôte du proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Proxy &amp;user (optional)</source>
        <translation>Utilisateur du prox&amp;y (facultatif)</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>&amp;Mot de passe du proxy</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>Réglages du système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>The environment&apos;s or the desktop&apos;s settings.</source>
        <translation>Les réglages de l’environnement ou du bureau.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyPage</name>
    <message>
        <source>Keep the password in the &amp;system&apos;s keychain</source>
        <translation>Conserver le mot de passe dans le trousseau du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>The proxy asks who you are</source>
        <translation>Le proxy demande qui vous êtes</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>%1 lets requests through only with a user name and a password. They are given to this proxy alone.</source>
        <translation>%1 ne laisse passer les requêtes qu’avec un nom d’utilisateur et un mot de passe. Ils ne sont transmis qu’à ce proxy.</translation>
    </message>
    <message>
        <source>%1 lets requests through only with a user name and a password for “%2”. They are given to this proxy alone.</source>
        <translation>%1 ne laisse passer les requêtes qu’avec un nom d’utilisateur et un mot de passe pour «&#x202f;%2&#x202f;». Ils ne sont transmis qu’à ce proxy.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReceiptText</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), SHA-256 %1…</source>
        <translation>
            <numerusform>%Ln octet, SHA-256 %1…</numerusform>
            <numerusform>%Ln octets, SHA-256 %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Valeur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de requête&#x202f;: %1</translation>
    </message>
    <message>
        <source>Secret: %1</source>
        <translation>Secret&#x202f;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Date&#x202f;: %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Champs&#x202f;: %1</translation>
    </message>
    <message>
        <source>Updated at, by the server: %1</source>
        <translation>Date de mise à jour selon le serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>The answer did not arrive; the secret was read again.</source>
        <translation>La réponse n’est pas arrivée&#x202f;; le secret a été relu.</translation>
    </message>
    <message>
        <source>Not checked for changes by others: the secret cannot be read.</source>
        <translation>Modifications par d’autres non vérifiées&#x202f;: le secret ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>Utilisé par&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::RequestPreview</name>
    <message>
        <source>Show the request</source>
        <translation>Afficher la requête</translation>
    </message>
    <message>
        <source>The request that Save would send</source>
        <translation>La requête que l’enregistrement enverrait</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotatePage</name>
    <message>
        <source>Choose all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Rotate many</source>
        <translation>Rotation groupée</translation>
    </message>
    <message>
        <source>Choose a .env or JSON file, paste its text, or drop it here.</source>
        <translation>Choisissez un fichier .env ou JSON, collez son texte ou déposez-le ici.</translation>
    </message>
    <message>
        <source>You see what would happen to each secret before anything is sent. Values are never shown.</source>
        <translation>Vous voyez ce qui arriverait à chaque secret avant tout envoi. Les valeurs ne sont jamais affichées.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln entrée</numerusform>
            <numerusform>%1&#x202f;: %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>Tableau (*.csv);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Le rapport a été enregistré</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Le rapport n’a pas été enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationControls</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Save rep&amp;ort…</source>
        <translation>Enregistrer le rapp&amp;ort…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Saves what was to be done and what has become of it: no value</source>
        <translation>Enregistre ce qui était à faire et ce qu’il en est advenu, sans aucune valeur</translation>
    </message>
    <message>
        <source>Gives up what is under way and leaves the rest as it is</source>
        <translation>Abandonne le traitement en cours et laisse le reste tel quel</translation>
    </message>
    <message>
        <source>Take &amp;up the rest</source>
        <translation>&amp;Traiter le reste</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>En pause. %1</translation>
    </message>
    <message>
        <source>Pausing after this one…</source>
        <translation>Pause après celui-ci…</translation>
    </message>
    <message>
        <source>Cancelling: finding out what has become of this one…</source>
        <translation>Annulation&#x202f;: vérification du résultat de celui-ci…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationMenu</name>
    <message>
        <source>&amp;Due for rotation after</source>
        <translation>À &amp;renouveler après</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationModel</name>
    <message>
        <source>none</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationReport</name>
    <message>
        <source>Rotation of secrets</source>
        <translation>Rotation des secrets</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Date&#x202f;: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#x202f;: %1</translation>
    </message>
    <message>
        <source>Base URL: %1</source>
        <translation>URL de base&#x202f;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#x202f;: %1</translation>
    </message>
    <message>
        <source>No value is part of this report.</source>
        <translation>Ce rapport ne contient aucune valeur.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>Updated at, by the server: %1</source>
        <translation>Date de mise à jour selon le serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non traité</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>aucun envoi</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationSource</name>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>Choisir un fich&amp;ier…</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Read the text on the clipboard (Ctrl+V)</source>
        <translation>Lire le texte du presse-papiers (Ctrl+V)</translation>
    </message>
    <message>
        <source>Read names and values</source>
        <translation>Lire des noms et des valeurs</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 n’a pas été lu</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>C’est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Lecture impossible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>Le fichier dépasse 1&#x202f;Mio.</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Rien n’a été collé</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The text is larger than 1 MiB.</source>
        <translation>Le texte dépasse 1&#x202f;Mio.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>There is nothing to rotate</source>
        <translation>Il n’y a rien à renouveler</translation>
    </message>
    <message>
        <source>%1 holds no names and values.</source>
        <translation>%1 ne contient ni noms ni valeurs.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationTable</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationTask</name>
    <message>
        <source>To change many secrets there, type the profile’s name: %1</source>
        <translation>Pour y modifier de nombreux secrets, saisissez le nom du profil&#x202f;: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>The run is not over</source>
        <translation>Le traitement n’est pas terminé</translation>
    </message>
    <message>
        <source>What is saved stays saved. The secret under way comes to its end; those behind it are left as they are.</source>
        <translation>Ce qui est enregistré reste enregistré. Le secret en cours est mené à son terme&#x202f;; les suivants sont laissés tels quels.</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>Arrêter et quitter la page</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>There are secrets that have not been changed</source>
        <translation>Certains secrets n’ont pas été modifiés</translation>
    </message>
    <message>
        <source>Their values are forgotten when you leave. The file is not touched.</source>
        <translation>Leurs valeurs sont oubliées lorsque vous quittez la page. Le fichier n’est pas touché.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter la page</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationText</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>Lignes %1–%2</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Ne pas modifier</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>It is a number, not a text.</source>
        <translation>C’est un nombre, pas un texte.</translation>
    </message>
    <message>
        <source>It is true or false, not a text.</source>
        <translation>C’est un booléen, pas un texte.</translation>
    </message>
    <message>
        <source>It is null, not a text.</source>
        <translation>C’est null, pas un texte.</translation>
    </message>
    <message>
        <source>It is an object, not a text.</source>
        <translation>C’est un objet, pas un texte.</translation>
    </message>
    <message>
        <source>It is an array, not a text.</source>
        <translation>C’est un tableau, pas un texte.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;=&quot;.</source>
        <translation>%1&#x202f;: il n’y a pas de «&#x202f;=&#x202f;».</translation>
    </message>
    <message>
        <source>%1: the name cannot be used. %2</source>
        <translation>%1&#x202f;: le nom ne peut pas être utilisé. %2</translation>
    </message>
    <message>
        <source>%1: the quote on line %2 is never closed, so nothing from there on was read.</source>
        <translation>%1&#x202f;: le guillemet de la ligne %2 n’est jamais fermé&#x202f;; rien n’a donc été lu à partir de là.</translation>
    </message>
    <message>
        <source>%1: something follows the closing quote.</source>
        <translation>%1&#x202f;: quelque chose suit le guillemet fermant.</translation>
    </message>
    <message>
        <source>%1: a key or certificate of several lines needs quotes around it.</source>
        <translation>%1&#x202f;: une clé ou un certificat de plusieurs lignes doit être entre guillemets.</translation>
    </message>
    <message>
        <source>%1: this is not UTF-8 text.</source>
        <translation>%1&#x202f;: ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>%1: line %2 has given it a value already, and that one counts.</source>
        <translation>%1&#x202f;: la ligne %2 lui a déjà donné une valeur, et c’est celle-là qui compte.</translation>
    </message>
    <message>
        <source>%1: here it stops being a JSON object. Nothing of it is used.</source>
        <translation>%1&#x202f;: à partir d’ici, ce n’est plus un objet JSON. Rien n’en est utilisé.</translation>
    </message>
    <message>
        <source>The value is empty, so the secret is left as it is.</source>
        <translation>La valeur est vide&#x202f;; le secret est donc laissé tel quel.</translation>
    </message>
    <message>
        <source>More than one secret has this name, so it is not clear which is meant.</source>
        <translation>Plusieurs secrets portent ce nom&#x202f;; impossible de savoir lequel est visé.</translation>
    </message>
    <message>
        <source>It has a reference such as $NAME, which is stored as it stands.</source>
        <translation>Contient une référence telle que $NOM, stockée telle quelle.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>But a secret of this name exists now, and did not before.</source>
        <translation>Mais un secret de ce nom existe maintenant, ce qui n’était pas le cas avant.</translation>
    </message>
    <message>
        <source>There is a secret of this name now. Nothing was sent.</source>
        <translation>Un secret de ce nom existe maintenant. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No secret of this name exists, so it was not created.</source>
        <translation>Aucun secret de ce nom n’existe&#x202f;: il n’a donc pas été créé.</translation>
    </message>
    <message>
        <source>The secret may or may not have been created.</source>
        <translation>Le secret a peut-être été créé, ou peut-être pas.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Whether somebody else had changed it meanwhile could not be checked: the server does not let it be read.</source>
        <translation>Impossible de vérifier si quelqu’un d’autre l’avait modifié entre-temps&#x202f;: le serveur n’en permet pas la lecture.</translation>
    </message>
    <message>
        <source>Choose the row again to update it.</source>
        <translation>Sélectionnez de nouveau l’entrée pour mettre à jour le secret.</translation>
    </message>
    <message>
        <source>Choose the row again to replace what is stored now.</source>
        <translation>Sélectionnez de nouveau l’entrée pour remplacer ce qui est stocké maintenant.</translation>
    </message>
    <message>
        <source>Choose the row again to create it.</source>
        <translation>Sélectionnez de nouveau l’entrée pour créer le secret.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be updated</source>
        <translation>
            <numerusform>%Ln à mettre à jour</numerusform>
            <numerusform>%Ln à mettre à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be created</source>
        <translation>
            <numerusform>%Ln à créer</numerusform>
            <numerusform>%Ln à créer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln à ne pas modifier</numerusform>
            <numerusform>%Ln à ne pas modifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln enregistré</numerusform>
            <numerusform>%Ln enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not saved</source>
        <translation>
            <numerusform>%Ln non enregistré</numerusform>
            <numerusform>%Ln non enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with unknown outcome</source>
        <translation>
            <numerusform>%Ln au résultat inconnu</numerusform>
            <numerusform>%Ln au résultat inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <translation>
            <numerusform>%Ln non traité</numerusform>
            <numerusform>%Ln non traités</numerusform>
        </translation>
    </message>
    <message>
        <source>Some outcomes are not known</source>
        <translation>Certains résultats sont inconnus</translation>
    </message>
    <message>
        <source>Take up the rest: what has become of them is looked at before anything is sent again.</source>
        <translation>Traitez le reste&#x202f;: le résultat de ces secrets est vérifié avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Not all were saved</source>
        <translation>Les secrets n’ont pas tous été enregistrés</translation>
    </message>
    <message>
        <source>Each row says why.</source>
        <translation>Chaque entrée indique pourquoi.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>These deployments use what was saved and may need a restart: %1.</source>
        <translation>Ces déploiements utilisent ce qui a été enregistré et pourraient nécessiter un redémarrage&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>What was saved so far is saved; the rest has not been sent.</source>
        <translation>Tout ce qui a été enregistré jusqu’ici est acquis&#x202f;; le reste n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SaveConversation</name>
    <message>
        <source>Rename it anyway</source>
        <translation>Renommer quand même</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Create it again</source>
        <translation>Créer de nouveau</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>It cannot be created yet</source>
        <translation>Il ne peut pas encore être créé</translation>
    </message>
    <message>
        <source>A new secret needs a value, and stored values cannot be read back. Type one, and mend what is marked.</source>
        <translation>Un nouveau secret a besoin d’une valeur, et les valeurs stockées ne peuvent pas être relues. Saisissez-en une, et corrigez ce qui est signalé.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SaveGates</name>
    <message>
        <source>%1 is protected</source>
        <translation>%1 est protégé</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>To create the secret there, type its name: %1</source>
        <translation>Pour y créer le secret, saisissez son nom&#x202f;: %1</translation>
    </message>
    <message>
        <source>To change the secret there, type its name: %1</source>
        <translation>Pour y modifier le secret, saisissez son nom&#x202f;: %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Latchkey::SaveText</name>
    <message>
        <source>A new secret needs a name and a value.</source>
        <translation>Un nouveau secret a besoin d’un nom et d’une valeur.</translation>
    </message>
    <message>
        <source>Cannot be saved yet: check the %1.</source>
        <translation>Enregistrement encore impossible&#x202f;: vérifiez le champ «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Aucune modification.</translation>
    </message>
    <message>
        <source>Will create a secret with: %1</source>
        <translation>Va créer un secret avec&#x202f;: %1</translation>
    </message>
    <message>
        <source>Will change: %1</source>
        <translation>Va modifier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>Vérification d’éventuelles modifications par quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Finding out whether it was saved…</source>
        <translation>Vérification de l’enregistrement…</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Nouvelle tentative dans %1&#x202f;s.</translation>
    </message>
    <message>
        <source>The server asks to wait. %1</source>
        <translation>Le serveur demande d’attendre. %1</translation>
    </message>
    <message>
        <source>Whether somebody else had changed it meanwhile could not be checked: the server does not let it be read.</source>
        <translation>Impossible de vérifier si quelqu’un d’autre l’avait modifié entre-temps&#x202f;: le serveur n’en permet pas la lecture.</translation>
    </message>
    <message>
        <source>Your edits are still here.</source>
        <translation>Vos modifications sont toujours là.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>à une date inconnue</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>par %1, %2</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <translation>Renommer %1 en %2&#x202f;?</translation>
    </message>
    <message>
        <source>Which deployments use it could not be read. Those that refer to it by name will lose it. Nothing has been sent yet.</source>
        <translation>La liste des déploiements qui l’utilisent n’a pas pu être lue. Ceux qui le désignent par son nom le perdront. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>These deployments refer to it by name and will lose it: %1. Nothing has been sent yet.</source>
        <translation>Ces déploiements le désignent par son nom et le perdront&#x202f;: %1. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>The secret has been created again, with a new ID.</source>
        <translation>Le secret a été créé de nouveau, avec un nouvel ID.</translation>
    </message>
    <message>
        <source>The secret has been created.</source>
        <translation>Le secret a été créé.</translation>
    </message>
    <message>
        <source>But a secret of this name exists now, and did not before.</source>
        <translation>Mais un secret de ce nom existe maintenant, ce qui n’était pas le cas avant.</translation>
    </message>
    <message>
        <source>There is a secret of this name already: %1. Nothing was sent.</source>
        <translation>Un secret de ce nom existe déjà (dernière modification %1). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No secret of this name exists, so it was not created.</source>
        <translation>Aucun secret de ce nom n’existe&#x202f;: il n’a donc pas été créé.</translation>
    </message>
    <message>
        <source>The secret may or may not have been created. Refresh the list to see.</source>
        <translation>Le secret a peut-être été créé, ou peut-être pas. Actualisez la liste pour le savoir.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modification effectuée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The secret is read before it is saved, to see whether somebody else has changed it. Nothing was sent.</source>
        <translation>Le secret est lu avant d’être enregistré, pour voir si quelqu’un d’autre l’a modifié. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent.</source>
        <translation>Quelqu’un d’autre a modifié le secret (%1). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The secret has been deleted.</source>
        <translation>Le secret a été supprimé.</translation>
    </message>
    <message>
        <source>The secret has been deleted. Nothing was sent.</source>
        <translation>Le secret a été supprimé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The secret has been read again, and nothing has changed. Should the server still be at work on it, the change may come yet.</source>
        <translation>Le secret a été relu, et rien n’a changé. Si le serveur n’a pas fini de traiter la requête, la modification peut encore arriver.</translation>
    </message>
    <message>
        <source>The change may or may not have been made.</source>
        <translation>La modification a peut-être été effectuée, ou peut-être pas.</translation>
    </message>
    <message>
        <source>Reading the secret again has failed, too: %1</source>
        <translation>La relecture du secret a également échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server gives no date that would tell.</source>
        <translation>Le serveur ne donne aucune date qui permette de le savoir.</translation>
    </message>
    <message>
        <source>The secret has been changed since, %1, but not to what was sent. Your change may have been made before that, or not at all.</source>
        <translation>Le secret a été modifié depuis (%1), mais ne correspond pas à ce qui a été envoyé. Votre modification a peut-être été effectuée avant, ou pas du tout.</translation>
    </message>
    <message>
        <source>But the secret has been read again, and it has been changed: %1.</source>
        <translation>Mais le secret a été relu, et il a été modifié (%1).</translation>
    </message>
    <message>
        <source>But the secret has been read again, and it is as it was sent, changed %1.</source>
        <translation>Mais le secret a été relu, et il est tel qu’il a été envoyé (dernière modification %1).</translation>
    </message>
    <message>
        <source>Of a value nothing else can be seen; make sure that this was you.</source>
        <translation>D’une valeur, on ne peut rien voir d’autre&#x202f;; assurez-vous que cette modification vient bien de vous.</translation>
    </message>
    <message>
        <source>These deployments use it and may need a restart: %1.</source>
        <translation>Ces déploiements l’utilisent et pourraient nécessiter un redémarrage&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretFolderModel</name>
    <message>
        <source>%1 inside</source>
        <comment>secrets in a folder</comment>
        <translation>%1 à l’intérieur</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Give up waiting for the answer (Esc)</source>
        <translation>Ne plus attendre la réponse (Échap)</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent, and your edits are still here. Choose what is to be saved.</source>
        <translation>Quelqu’un d’autre a modifié le secret (%1). Rien n’a été envoyé, et vos modifications sont toujours là. Choisissez ce qui doit être enregistré.</translation>
    </message>
    <message>
        <source>Cannot be saved yet: another secret has this name.</source>
        <translation>Enregistrement encore impossible&#x202f;: un autre secret porte ce nom.</translation>
    </message>
    <message>
        <source>There is a secret of this name already.</source>
        <translation>Un secret de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Type, paste, import or generate it</source>
        <translation>Saisissez, collez, importez ou générez-la</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Stored values are never shown, so none can be copied from another secret.</source>
        <translation>Les valeurs stockées ne sont jamais affichées&#x202f;; aucune ne peut donc être copiée depuis un autre secret.</translation>
    </message>
    <message>
        <source>Stored values are never shown. Leave this empty to keep the current value.</source>
        <translation>Les valeurs stockées ne sont jamais affichées. Laissez ce champ vide pour garder la valeur actuelle.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>Choose above what is to be saved.</source>
        <translation>Choisissez ci-dessus ce qui doit être enregistré.</translation>
    </message>
    <message>
        <source>Create the secret (Ctrl+S)</source>
        <translation>Créer le secret (Ctrl+S)</translation>
    </message>
    <message>
        <source>Send what has changed (Ctrl+S)</source>
        <translation>Envoyer ce qui a changé (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cre&amp;ate</source>
        <translation>Cr&amp;éer</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListModel</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message numerus="yes">
        <source>Due for rotation: not changed for %Ln day(s) or more</source>
        <translation>
            <numerusform>À renouveler&#x202f;: non modifié depuis %Ln jour ou plus</numerusform>
            <numerusform>À renouveler&#x202f;: non modifié depuis %Ln jours ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No deployment uses it.</source>
        <translation>Aucun déploiement ne l’utilise.</translation>
    </message>
    <message>
        <source>The deployments have not been read.</source>
        <translation>Les déploiements n’ont pas été lus.</translation>
    </message>
    <message>
        <source>No deployment uses it</source>
        <translation>Aucun déploiement ne l’utilise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Mis à jour par</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListPane</name>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Create a secret (Ctrl+N)</source>
        <translation>Créer un secret (Ctrl+N)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Name, description or person</source>
        <translation>Nom, description ou personne</translation>
    </message>
    <message>
        <source>Words in names, descriptions and the names of people, in any order</source>
        <translation>Mots présents dans les noms, les descriptions et les noms de personnes, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>Due for rotation</source>
        <translation>À renouveler</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisés</translation>
    </message>
    <message>
        <source>Show only secrets that no deployment uses</source>
        <translation>N’afficher que les secrets qu’aucun déploiement n’utilise</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Choose columns, their order, and folders</source>
        <translation>Choisir les colonnes, leur ordre et les dossiers</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Loading secrets…</source>
        <translation>Chargement des secrets…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ac&amp;tualiser</translation>
    </message>
    <message>
        <source>Keep the list as it is</source>
        <translation>Garder la liste telle quelle</translation>
    </message>
    <message>
        <source>Load the list again (F5)</source>
        <translation>Recharger la liste (F5)</translation>
    </message>
    <message>
        <source>Loading… %1%</source>
        <translation>Chargement… %1&#x202f;%</translation>
    </message>
    <message>
        <source>Loading… %1</source>
        <translation>Chargement… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Show only secrets not changed for %Ln day(s) or more</source>
        <translation>
            <numerusform>N’afficher que les secrets non modifiés depuis %Ln jour ou plus</numerusform>
            <numerusform>N’afficher que les secrets non modifiés depuis %Ln jours ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The list could not be refreshed</source>
        <translation>La liste n’a pas pu être actualisée</translation>
    </message>
    <message>
        <source>The secrets could not be loaded.</source>
        <translation>Les secrets n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>This project has no secrets.</source>
        <translation>Ce projet ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>No secret matches the filter.</source>
        <translation>Aucun secret ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation>&amp;Inverser l’ordre</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Dossiers</translation>
    </message>
    <message>
        <source>Show names with / as a tree of folders</source>
        <translation>Afficher les noms contenant / sous forme d’arborescence de dossiers</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretPage</name>
    <message>
        <source>Choose a secret to edit it.</source>
        <translation>Choisissez un secret à modifier.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Chargement de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Impossible d’ouvrir %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>headline, secret</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretTextView</name>
    <message>
        <source>New value entered</source>
        <translation>Nouvelle valeur saisie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretValueField</name>
    <message>
        <source>R&amp;eveal</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>Génére&amp;r…</translation>
    </message>
    <message>
        <source>Copy once</source>
        <translation>Copier une fois</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>Screen captures and shared screens show it too: this system cannot leave it out.</source>
        <translation>Les captures d’écran et les écrans partagés la montrent aussi&#x202f;: ce système ne peut pas l’en exclure.</translation>
    </message>
    <message>
        <source>Show the value: click to switch, or hold (Alt+E)</source>
        <translation>Afficher la valeur&#x202f;: cliquez pour basculer, ou maintenez enfoncé (Alt+H)</translation>
    </message>
    <message>
        <source>Copy the generated value for the other side of the rotation</source>
        <translation>Copier la valeur générée pour l’autre côté de la rotation</translation>
    </message>
    <message>
        <source>Import a value</source>
        <translation>Importer une valeur</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>C’est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Lecture impossible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, more than a value may have.</source>
        <translation>Le fichier dépasse 1&#x202f;Mio, la taille maximale d’une valeur.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 n’a pas été importé</translation>
    </message>
    <message>
        <source>It is not UTF-8 text: the first byte that is not stands at offset %1. The value is as it was.</source>
        <translation>Ce n’est pas du texte UTF-8&#x202f;: le premier octet incorrect se trouve au décalage %1. La valeur est inchangée.</translation>
    </message>
    <message>
        <source>Convert it to Base64</source>
        <translation>Convertir en Base64</translation>
    </message>
    <message>
        <source>The value is as it was.</source>
        <translation>La valeur est inchangée.</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n second(s)</source>
        <translation>
            <numerusform>Dans le presse-papiers pendant %Ln seconde</numerusform>
            <numerusform>Dans le presse-papiers pendant %Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionEnd</name>
    <message>
        <source>A save was running when Latchkey was last told to end</source>
        <translation>Un enregistrement était en cours lors de la dernière demande d’arrêt de Latchkey</translation>
    </message>
</context>
<context>
    <name>Latchkey::TimeText</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %Ln minute</numerusform>
            <numerusform>dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %Ln heure</numerusform>
            <numerusform>dans %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TlsText</name>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Le certificat de %1 n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for this server.</source>
        <translation>Le certificat est destiné à %1, pas à ce serveur.</translation>
    </message>
    <message>
        <source>Its certificate is signed by %1, whom this computer does not know.</source>
        <translation>Son certificat est signé par %1, que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody but itself.</source>
        <translation>Son certificat est auto-signé.</translation>
    </message>
    <message>
        <source>It does not speak TLS 1.2 or newer.</source>
        <translation>Il ne prend pas en charge TLS 1.2 ou une version plus récente.</translation>
    </message>
    <message>
        <source>The certificate: %1, signed by %2</source>
        <comment>subject, issuer</comment>
        <translation>Le certificat&#x202f;: %1, signé par %2</translation>
    </message>
    <message>
        <source>%1, valid from %2 to %3.</source>
        <comment>certificate, dates</comment>
        <translation>%1, valide du %2 au %3.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it; if the date is not past, set this computer&apos;s clock.</source>
        <translation>Demandez au responsable du serveur de le renouveler&#x202f;; si la date n’est pas passée, réglez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, tell whoever runs the server.</source>
        <translation>Vérifiez l’horloge de cet ordinateur. Si elle est juste, prévenez le responsable du serveur.</translation>
    </message>
    <message>
        <source>Check the host in the base URL. If it is right, tell whoever runs the server: somebody may be standing in for it.</source>
        <translation>Vérifiez l’hôte dans l’URL de base. S’il est correct, prévenez le responsable du serveur&#x202f;: quelqu’un se fait peut-être passer pour lui.</translation>
    </message>
    <message>
        <source>If your organization has an authority of its own, get its certificate from your administrators and add it to the connection&apos;s profile, as a CA file.</source>
        <translation>Si votre organisation a sa propre autorité de certification, demandez le certificat de celle-ci à vos administrateurs et ajoutez-le au profil de la connexion, comme fichier d’AC.</translation>
    </message>
    <message>
        <source>If your organization runs the server, get its certificate from your administrators, by another way than from the server, and add it to the connection&apos;s profile, as a CA file.</source>
        <translation>Si votre organisation exploite le serveur, demandez son certificat à vos administrateurs, par un autre moyen que le serveur lui-même, et ajoutez-le au profil de la connexion, comme fichier d’AC.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, or the proxy on the way, to allow TLS 1.2.</source>
        <translation>Demandez au responsable du serveur, ou du proxy intermédiaire, d’autoriser TLS 1.2.</translation>
    </message>
    <message>
        <source>Check the base URL and the proxy; then show this to whoever runs the server.</source>
        <translation>Vérifiez l’URL de base et le proxy, puis montrez ceci au responsable du serveur.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ValueFactsView</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Qu’est-ce que cela signifie&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Latchkey::ViolationText</name>
    <message>
        <source>a space</source>
        <translation>un espace</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>une tabulation</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un saut de ligne</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>un caractère invisible (%1)</translation>
    </message>
    <message>
        <source>The name cannot be empty.</source>
        <translation>Le nom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>The value cannot be empty.</source>
        <translation>La valeur ne peut pas être vide.</translation>
    </message>
    <message>
        <source>The name has %1 characters; at most %2 are allowed.</source>
        <translation>Le nom compte %1 caractères&#x202f;; %2 au maximum sont autorisés.</translation>
    </message>
    <message>
        <source>The description has %1 characters; at most %2 are allowed.</source>
        <translation>La description compte %1 caractères&#x202f;; %2 au maximum sont autorisés.</translation>
    </message>
    <message>
        <source>Character %1 is only half a character and cannot be sent.</source>
        <translation>Le caractère %1 n’est que la moitié d’un caractère et ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Character %1 is %2. Allowed are A–Z, a–z, 0–9 and _ - / .</source>
        <translation>Le caractère %1 est %2. Sont autorisés A–Z, a–z, 0–9 et _ - / .</translation>
    </message>
</context>
<context>
    <name>Latchkey::Workspace</name>
    <message>
        <source>Asking the server whose the key is…</source>
        <translation>Interrogation du serveur sur l’appartenance de la clé…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WorkspaceActions</name>
    <message>
        <source>&amp;New secret…</source>
        <translation>&amp;Nouveau secret…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;upliquer…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Rotate &amp;many…</source>
        <translation>Rotation &amp;groupée…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard edits</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ac&amp;tualiser</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy connection refused</source>
        <translation>Connexion au proxy refusée</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Connexion au proxy refusée</translation>
    </message>
</context>
</TS>

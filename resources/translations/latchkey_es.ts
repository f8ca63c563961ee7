<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Latchkey::ActivityDock</name>
    <message>
        <source>Session activity</source>
        <translation>Actividad de la sesión</translation>
    </message>
    <message>
        <source>Session &amp;activity</source>
        <translation>&amp;Actividad de la sesión</translation>
    </message>
</context>
<context>
    <name>Latchkey::ActivityModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de la petición</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>HTTP status, what went wrong all the same</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>fallo del proxy</translation>
    </message>
    <message>
        <source>proxy wants a password</source>
        <translation>el proxy pide contraseña</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>no es de confianza</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado larga</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Latchkey::ActivityPane</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Co&amp;py for support</source>
        <translation>Co&amp;piar para soporte</translation>
    </message>
    <message>
        <source>Requests of this session, without keys and values</source>
        <translation>Peticiones de esta sesión, sin claves ni valores</translation>
    </message>
    <message>
        <source>Copies these requests with the versions of Latchkey, Qt and TLS, the system and the proxy: no key and no value</source>
        <translation>Copia estas peticiones con las versiones de Latchkey, Qt y TLS, el sistema y el proxy: ninguna clave y ningún valor</translation>
    </message>
    <message>
        <source>No request has been sent yet.</source>
        <translation>Aún no se ha enviado ninguna petición.</translation>
    </message>
    <message>
        <source>Session activity</source>
        <translation>Actividad de la sesión</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>Latchkey::AppearanceMenu</name>
    <message>
        <source>Appeara&amp;nce</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>Latchkey::BaseUrlText</name>
    <message>
        <source>&quot;%1&quot; is not a URL. It must look like https://host/path.</source>
        <translation>«%1» no es una URL. Debe tener la forma https://host/ruta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: the URL must begin with https://.</source>
        <translation>«%1» no se puede usar: la URL debe empezar por https://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: over plain http the key and the values could be read on the way. Use https.</source>
        <translation>«%1» no se puede usar: con http sin cifrar, la clave y los valores se podrían leer por el camino. Use https.</translation>
    </message>
    <message>
        <source>The URL cannot be used: it must not hold a user name, a password, a &quot;?&quot; or a &quot;#&quot;.</source>
        <translation>La URL no se puede usar: no debe contener un nombre de usuario, una contraseña, «?» ni «#».</translation>
    </message>
</context>
<context>
    <name>Latchkey::CaFileField</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Clear the CA file</source>
        <translation>Vaciar el campo del archivo de CA</translation>
    </message>
    <message>
        <source>CA &amp;file (optional)</source>
        <translation>Archivo de certi&amp;ficados de CA (opcional)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not taken.</source>
        <translation>No se ha aceptado «%1».</translation>
    </message>
    <message>
        <source>A PEM file with your organization&apos;s certificate authorities, trusted besides the system&apos;s and by this profile alone.</source>
        <translation>Un archivo PEM con las autoridades de certificación de su organización. Solo este perfil confía en ellas, además de en las del sistema.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictView</name>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar lo elegido</translation>
    </message>
    <message>
        <source>Decide l&amp;ater</source>
        <translation>D&amp;ecidir más tarde</translation>
    </message>
    <message>
        <source>Theirs or mine</source>
        <translation>La otra versión o la mía</translation>
    </message>
    <message>
        <source>Puts what is chosen into the form; nothing is sent until you save</source>
        <translation>Pone en el formulario lo elegido; no se envía nada hasta que se guarde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1 when loaded</source>
        <translation>%1 al cargarlo</translation>
    </message>
    <message>
        <source>Empty when loaded</source>
        <translation>Sin contenido al cargarlo</translation>
    </message>
    <message>
        <source>When loaded: %1</source>
        <translation>Al cargarlo: %1</translation>
    </message>
    <message>
        <source>Both changed it alike: %1</source>
        <translation>Ambos hicieron el mismo cambio: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar la otra versión</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mantener la mía</translation>
    </message>
    <message>
        <source>Changed %1, cannot be compared</source>
        <translation>Cambiado: %1; no se puede comparar</translation>
    </message>
    <message>
        <source>May have been changed %1, cannot be compared</source>
        <translation>Quizá cambiado: %1; no se puede comparar</translation>
    </message>
    <message>
        <source>What you have typed is dropped</source>
        <translation>Se descarta lo que usted ha escrito</translation>
    </message>
    <message>
        <source>The stored value is replaced by yours</source>
        <translation>El valor almacenado se sustituye por el que usted ha introducido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: a field and what becomes of it, as in &quot;Name: Take theirs&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectPage</name>
    <message>
        <source>Keep the key in the &amp;system&apos;s keychain</source>
        <translation>Guardar la clave en el llavero del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Volv&amp;er</translation>
    </message>
    <message>
        <source>Latchkey edits the secrets that your Together AI deployments read. It needs an API key of the project.</source>
        <translation>Latchkey edita los secretos que leen sus despliegues de Together AI. Necesita una clave de API del proyecto.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>C&amp;lave de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>No key at hand? Try Latchkey on made-up secrets. Nothing leaves this machine.</source>
        <translation>¿No tiene una clave a mano? Pruebe Latchkey con secretos inventados. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demostración</translation>
    </message>
    <message>
        <source>Connect to your project</source>
        <translation>Conectar con su proyecto</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Conectar con %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>It is read from there at the next start. Nothing else of Latchkey&apos;s holds it.</source>
        <translation>Se leerá de ahí en el próximo inicio. Latchkey no la guarda en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Kept in memory for this run only. You can also set TOGETHER_API_KEY before you start Latchkey.</source>
        <translation>Se conserva en memoria solo durante esta sesión. También puede definir TOGETHER_API_KEY antes de iniciar Latchkey.</translation>
    </message>
    <message>
        <source>This cannot be a key</source>
        <translation>Esto no puede ser una clave</translation>
    </message>
    <message>
        <source>A key has no spaces, line breaks or letters outside ASCII. Copy it again, as a whole and alone.</source>
        <translation>Una clave no contiene espacios, saltos de línea ni letras ajenas a ASCII. Cópiela de nuevo, entera y sin nada más.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionBanner</name>
    <message>
        <source>Project: %1</source>
        <translation>Proyecto: %1</translation>
    </message>
    <message>
        <source>Protected: each save wants the secret&apos;s name</source>
        <translation>Protegido: cada vez que se guarda se pide el nombre del secreto</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionFlow</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Its key is looked up in the system&apos;s keychain, which may ask you to unlock it.</source>
        <translation>Se está buscando su clave en el llavero del sistema, que puede pedirle que lo desbloquee.</translation>
    </message>
    <message>
        <source>Enter the key instead</source>
        <translation>Introducir la clave a mano</translation>
    </message>
    <message>
        <source>The key is needed</source>
        <translation>Hace falta la clave</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>No se ha podido abrir %1</translation>
    </message>
    <message>
        <source>Its certificate authorities: %1</source>
        <translation>Sus autoridades de certificación: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The key is kept for this run only</source>
        <translation>La clave se conserva solo durante esta sesión</translation>
    </message>
    <message>
        <source>The connection could not be stored: its settings cannot be written.</source>
        <translation>No se ha podido almacenar la conexión: no se pueden escribir sus ajustes.</translation>
    </message>
    <message>
        <source>Latchkey has paused</source>
        <translation>Latchkey está en pausa</translation>
    </message>
    <message>
        <source>Nobody was here for a while. The key is no longer in memory; your edits are still here.</source>
        <translation>No ha habido actividad durante un rato. La clave ya no está en memoria; los cambios sin guardar siguen aquí.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Looking up the key…</source>
        <translation>Buscando la clave…</translation>
    </message>
    <message>
        <source>The password is kept for this run only</source>
        <translation>La contraseña se conserva solo durante esta sesión</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionSwitch</name>
    <message>
        <source>%1, protected</source>
        <translation>%1, protegido</translation>
    </message>
    <message>
        <source>Go to another connection</source>
        <translation>Ir a otra conexión</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connection: none</source>
        <translation>Conexión: ninguna</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;Gestionar conexiones…</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionTestText</name>
    <message>
        <source>Ask the system for a proxy</source>
        <translation>Consultar el proxy del sistema</translation>
    </message>
    <message>
        <source>Look up the address</source>
        <translation>Buscar la dirección</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Go through the proxy</source>
        <translation>Pasar por el proxy</translation>
    </message>
    <message>
        <source>Verify the server and encrypt</source>
        <translation>Verificar el servidor y cifrar</translation>
    </message>
    <message>
        <source>Ask whose the key is</source>
        <translation>Preguntar de quién es la clave</translation>
    </message>
    <message>
        <source>List the secrets</source>
        <translation>Obtener la lista de secretos</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>No se usa ningún proxy.</translation>
    </message>
    <message>
        <source>The profile says %1.</source>
        <translation>El perfil indica %1.</translation>
    </message>
    <message>
        <source>Plain http, to this machine itself.</source>
        <translation>http sin cifrar, a este mismo equipo.</translation>
    </message>
    <message>
        <source>This server does not say whose a key is.</source>
        <translation>Este servidor no indica de quién es una clave.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>host, addresses</comment>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>Certificate of %1, signed by %2</source>
        <translation>Certificado de %1, firmado por %2</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válido hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%Ln secreto</numerusform>
            <numerusform>%Ln secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy&apos;s host and port in the profile, or the system&apos;s settings.</source>
        <translation>Compruebe el host y el puerto del proxy en el perfil, o los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name and password in the profile.</source>
        <translation>Introduzca en el perfil el nombre de usuario y la contraseña del proxy.</translation>
    </message>
    <message>
        <source>Check the host&apos;s name. If it is right, check that this computer is on the network, or whether a proxy or a VPN is needed.</source>
        <translation>Compruebe el nombre del host. Si es correcto, compruebe que este equipo está conectado a la red y si hace falta un proxy o una VPN.</translation>
    </message>
    <message>
        <source>Check the port in the base URL. If it is right, the server may be down, or a firewall may be in the way.</source>
        <translation>Compruebe el puerto en la URL base. Si es correcto, puede que el servidor no esté en marcha o que un cortafuegos se interponga.</translation>
    </message>
    <message>
        <source>A firewall may drop the connection. Ask whether a proxy or a VPN is needed, or give the profile more time.</source>
        <translation>Puede que un cortafuegos descarte la conexión. Pregunte si hace falta un proxy o una VPN, o aumente el tiempo de espera en el perfil.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, something on the way, such as a proxy or a firewall, may end the connection.</source>
        <translation>Inténtelo de nuevo. Si vuelve a fallar, puede que algo intermedio, como un proxy o un cortafuegos, corte la conexión.</translation>
    </message>
    <message>
        <source>Check the base URL: this may be another server than Together AI&apos;s.</source>
        <translation>Compruebe la URL base: puede que este no sea el servidor de Together AI.</translation>
    </message>
    <message>
        <source>The server has nothing at this address (status 404).</source>
        <translation>El servidor no tiene nada en esta dirección (estado 404).</translation>
    </message>
    <message>
        <source>The server answered with something else than was asked for. %1</source>
        <translation>El servidor ha respondido con algo distinto de lo que se pidió. %1</translation>
    </message>
    <message>
        <source>No address is known for %1. %2</source>
        <translation>No se conoce ninguna dirección para %1. %2</translation>
    </message>
    <message>
        <source> (%1 ms)</source>
        <translation> (%1 ms)</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organización: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Proyecto: %1</translation>
    </message>
    <message>
        <source>The server does not say.</source>
        <translation>El servidor no lo indica.</translation>
    </message>
    <message>
        <source>Enter the key again, as a whole, or make a new one in Together AI&apos;s settings.</source>
        <translation>Vuelva a introducir la clave, entera, o cree una nueva en los ajustes de Together AI.</translation>
    </message>
    <message>
        <source>Ask the project&apos;s owner to let this key read the secrets.</source>
        <translation>Pida al propietario del proyecto que permita a esta clave leer los secretos.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>Espere un minuto y repita la prueba.</translation>
    </message>
    <message>
        <source>Try again later. If it goes on, copy this for support.</source>
        <translation>Inténtelo más tarde. Si sigue ocurriendo, copie esto para el equipo de soporte.</translation>
    </message>
    <message>
        <source>Check the base URL; it usually ends with /v1.</source>
        <translation>Compruebe la URL base; normalmente termina en /v1.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent to it.</source>
        <translation>El servidor no ha podido demostrar que es el correcto, así que no se le ha enviado nada.</translation>
    </message>
    <message>
        <source>Latchkey %1: test of the connection to %2</source>
        <translation>Latchkey %1: prueba de la conexión con %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConnectionTestView</name>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>&amp;Cancel test</source>
        <translation>&amp;Cancelar la prueba</translation>
    </message>
    <message>
        <source>Copy for &amp;support</source>
        <translation>Copiar para &amp;soporte</translation>
    </message>
    <message>
        <source>&amp;Back to the profile</source>
        <translation>Volver al &amp;perfil</translation>
    </message>
    <message>
        <source>Copies what is shown here; no key or password is part of it</source>
        <translation>Copia lo que se muestra aquí; no incluye claves ni contraseñas</translation>
    </message>
    <message>
        <source>Test of the connection to %1</source>
        <translation>Prueba de la conexión con %1</translation>
    </message>
    <message>
        <source>There is no key to test with</source>
        <translation>No hay ninguna clave con la que probar</translation>
    </message>
    <message>
        <source>No key is stored for this profile. Enter one in the profile&apos;s key field, then test again.</source>
        <translation>Este perfil no tiene ninguna clave almacenada. Introduzca una en el campo de la clave del perfil y repita la prueba.</translation>
    </message>
    <message>
        <source>The key could not be had</source>
        <translation>No se ha podido obtener la clave</translation>
    </message>
    <message>
        <source>You can also enter it in the profile&apos;s key field.</source>
        <translation>También puede introducirla en el campo de la clave del perfil.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password could not be had</source>
        <translation>No se ha podido obtener la contraseña del proxy</translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation>No se puede usar el archivo de CA</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <comment>state, duration</comment>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La conexión funciona</translation>
    </message>
    <message>
        <source>Failed at: %1</source>
        <translation>Error en el paso: %1</translation>
    </message>
    <message>
        <source>The test was cancelled</source>
        <translation>Se ha cancelado la prueba</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialField</name>
    <message>
        <source>Kept in the system&apos;s keychain. Left empty, what is stored there stays.</source>
        <translation>Se guarda en el llavero del sistema. Si se deja en blanco, se conserva lo que haya allí.</translation>
    </message>
    <message>
        <source>Stored in the system&apos;s keychain. Left empty, it stays.</source>
        <translation>Almacenada en el llavero del sistema. Si se deja en blanco, se conserva.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. It is kept in the system&apos;s keychain.</source>
        <translation>Aún no hay nada almacenado. Se guardará en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
</context>
<context>
    <name>Latchkey::CredentialText</name>
    <message>
        <source>The system&apos;s keychain has no entry for this connection.</source>
        <translation>El llavero del sistema no tiene ninguna entrada para esta conexión.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked. Unlock it with your desktop&apos;s password manager, then try again.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo con el gestor de contraseñas del escritorio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain was not unlocked, or does not let Latchkey in.</source>
        <translation>El llavero del sistema no se ha desbloqueado o no permite que Latchkey acceda a él.</translation>
    </message>
    <message>
        <source>No keychain, such as GNOME Keyring or KWallet, is running on this system.</source>
        <translation>En este sistema no hay ningún llavero en marcha, como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain failed.</source>
        <translation>Ha fallado el llavero del sistema.</translation>
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
        <translation>Preguntando al servidor qué despliegues lo usan…</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>No eliminado</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>To delete it, type its name: %1</source>
        <translation>Para eliminarlo, escriba su nombre: %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>Eliminarlo de todos modos</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeleteText</name>
    <message>
        <source>It cannot be brought back: the value cannot be read.</source>
        <translation>No se podrá recuperar: el valor no se puede leer.</translation>
    </message>
    <message>
        <source>Which deployments use it could not be read. Those that do will lose it.</source>
        <translation>No se ha podido leer qué despliegues lo usan. Los que lo usen lo perderán.</translation>
    </message>
    <message>
        <source>No deployment uses it.</source>
        <translation>Ningún despliegue lo usa.</translation>
    </message>
    <message>
        <source>These deployments use it and will lose it: %1.</source>
        <translation>Estos despliegues lo usan y lo perderán: %1.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>No eliminado</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de la petición: %1</translation>
    </message>
    <message>
        <source>Secret: %1</source>
        <translation>Secreto: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Fecha y hora: %1</translation>
    </message>
    <message>
        <source>The server has deleted the secret.</source>
        <translation>El servidor ha eliminado el secreto.</translation>
    </message>
    <message>
        <source>The secret was already gone.</source>
        <translation>El secreto ya no existía.</translation>
    </message>
    <message>
        <source>But the server has been asked again, and there is no such secret any more.</source>
        <translation>Pero se ha vuelto a preguntar al servidor y el secreto ya no existe.</translation>
    </message>
    <message>
        <source>The secret is read before it is deleted, to see whether somebody else has changed it. Nothing was sent.</source>
        <translation>Antes de eliminar el secreto, se lee para ver si otra persona lo ha cambiado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent. What you see now is what is stored.</source>
        <translation>Otra persona ha cambiado el secreto. Último cambio: %1. No se ha enviado nada. Lo que se ve ahora es lo que hay almacenado.</translation>
    </message>
    <message>
        <source>The secret is still there.</source>
        <translation>El secreto sigue existiendo.</translation>
    </message>
    <message>
        <source>The server has been asked again, and the secret is still there. Should the server still be at work on it, it may go yet.</source>
        <translation>Se ha vuelto a preguntar al servidor y el secreto sigue existiendo. Si el servidor aún está procesando la petición, todavía puede desaparecer.</translation>
    </message>
    <message>
        <source>The secret may or may not have been deleted. Asking the server again has failed, too: %1</source>
        <translation>No se sabe si el secreto se ha eliminado. También ha fallado volver a preguntar al servidor: %1</translation>
    </message>
    <message>
        <source>The secret may or may not have been deleted.</source>
        <translation>No se sabe si el secreto se ha eliminado.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
</context>
<context>
    <name>Latchkey::DetailsPane</name>
    <message>
        <source>What the server says about the secret appears here.</source>
        <translation>Aquí aparece lo que el servidor indica sobre el secreto.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Actualizado el</translation>
    </message>
    <message>
        <source>Last updated by</source>
        <translation>Última actualización por</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>Could not be read. %1</source>
        <translation>No se ha podido leer. %1</translation>
    </message>
    <message>
        <source>%1 (by name)</source>
        <translation>%1 (por nombre)</translation>
    </message>
    <message>
        <source>%1 (by ID)</source>
        <translation>%1 (por ID)</translation>
    </message>
    <message>
        <source>No deployment</source>
        <translation>Ningún despliegue</translation>
    </message>
</context>
<context>
    <name>Latchkey::EditsGuard</name>
    <message>
        <source>The save is still running</source>
        <translation>Aún se está guardando</translation>
    </message>
    <message>
        <source>This goes on as soon as it has succeeded.</source>
        <translation>Se continuará en cuanto se haya guardado.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>There are unsaved edits</source>
        <translation>Hay cambios sin guardar</translation>
    </message>
</context>
<context>
    <name>Latchkey::ErrorText</name>
    <message>
        <source>The key was not accepted.</source>
        <translation>No se ha aceptado la clave.</translation>
    </message>
    <message>
        <source>The key is not allowed to do this.</source>
        <translation>La clave no tiene permiso para hacer esto.</translation>
    </message>
    <message>
        <source>The server knows no such secret; it may have been deleted.</source>
        <translation>El servidor no conoce este secreto; puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>El servidor ha rechazado la petición.</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request.</source>
        <translation>El servidor ha dejado de esperar la petición.</translation>
    </message>
    <message>
        <source>The request conflicts with what is stored; another secret may have this name.</source>
        <translation>La petición entra en conflicto con lo almacenado; puede que otro secreto tenga este nombre.</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a moment, then try again.</source>
        <translation>El servidor ha recibido demasiadas peticiones. Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>El servidor ha fallado.</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed. Check the base URL.</source>
        <translation>El servidor remite a otra dirección, que no se sigue. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>El proxy</translation>
    </message>
    <message>
        <source>The proxy %1 (port %2)</source>
        <translation>El proxy %1 (puerto %2)</translation>
    </message>
    <message>
        <source>%1 was not found, so nothing was sent. Check the proxy&apos;s name.</source>
        <comment>proxy</comment>
        <translation>%1 no se ha encontrado, así que no se ha enviado nada. Compruebe el nombre del proxy.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so nothing was sent.</source>
        <comment>proxy</comment>
        <translation>%1 no ha respondido a tiempo, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 did not connect to the server, so nothing was sent. It may not allow this server, or not reach it.</source>
        <comment>proxy</comment>
        <translation>%1 no ha conectado con el servidor, así que no se ha enviado nada. Puede que no permita este servidor o que no llegue a él.</translation>
    </message>
    <message>
        <source>%1 could not be reached, so nothing was sent. Check the proxy&apos;s settings.</source>
        <comment>proxy</comment>
        <translation>%1 no está accesible, así que no se ha enviado nada. Compruebe los ajustes del proxy.</translation>
    </message>
    <message>
        <source>%1 did not connect to the server, so nothing was sent. It may not accept the user name and password, or not reach the server.</source>
        <comment>proxy</comment>
        <translation>%1 no ha conectado con el servidor, así que no se ha enviado nada. Puede que no acepte el nombre de usuario y la contraseña, o que no llegue al servidor.</translation>
    </message>
    <message>
        <source>%1 wants another user name and password, or any, so nothing was sent.</source>
        <comment>proxy</comment>
        <translation>%1 pide un nombre de usuario y una contraseña, o no acepta los actuales, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent to it.</source>
        <translation>El servidor no ha podido demostrar que es el correcto, así que no se le ha enviado nada.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>No se ha podido conectar con el servidor.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation>La conexión se ha perdido antes de completarse la respuesta.</translation>
    </message>
    <message>
        <source>The server sent nothing for too long.</source>
        <translation>El servidor ha pasado demasiado tiempo sin enviar nada.</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>Usted ha cancelado la petición.</translation>
    </message>
    <message>
        <source>The answer is too long and was not read.</source>
        <translation>La respuesta es demasiado larga y no se ha leído.</translation>
    </message>
    <message>
        <source>The server answered with something else than a secret. Check the base URL.</source>
        <translation>El servidor ha respondido con algo que no es un secreto. Compruebe la URL base.</translation>
    </message>
    <message>
        <source>The server gives this secret no ID, and the API cannot call it by its name.</source>
        <translation>El servidor no da ningún ID a este secreto y la API no permite referirse a él por su nombre.</translation>
    </message>
    <message>
        <source>No secret has this ID or name.</source>
        <translation>Ningún secreto tiene este ID o nombre.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>Pide esperar %Ln s.</numerusform>
            <numerusform>Pide esperar %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln minute(s).</source>
        <translation>
            <numerusform>Pide esperar %Ln min.</numerusform>
            <numerusform>Pide esperar %Ln min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln hour(s).</source>
        <translation>
            <numerusform>Pide esperar %Ln h.</numerusform>
            <numerusform>Pide esperar %Ln h.</numerusform>
        </translation>
    </message>
    <message>
        <source>(Status %1, without a message.)</source>
        <translation>(Estado %1, sin mensaje).</translation>
    </message>
    <message>
        <source>Its message, with status %1: %2</source>
        <translation>Su mensaje, con el estado %1: %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s password</source>
        <translation>Introducir la contraseña del proxy</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Introducir otra clave</translation>
    </message>
    <message>
        <source>The server has no list of deployments.</source>
        <translation>El servidor no tiene lista de despliegues.</translation>
    </message>
</context>
<context>
    <name>Latchkey::GeneratePanel</name>
    <message>
        <source>Hex digits</source>
        <translation>Dígitos hexadecimales</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Letras y dígitos</translation>
    </message>
    <message>
        <source>Letters, digits, symbols (- _ . ,)</source>
        <translation>Letras, dígitos y símbolos (- _ . ,)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>&amp;Use a new value</source>
        <translation>&amp;Usar un valor nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 bits of entropy</source>
        <translation>%1 bits de entropía</translation>
    </message>
</context>
<context>
    <name>Latchkey::IdleMenu</name>
    <message>
        <source>&amp;Pause when nobody is here</source>
        <translation>&amp;Pausar por inactividad</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %Ln minuto</numerusform>
            <numerusform>Tras %Ln minutos</numerusform>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>Secre&amp;to</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>&amp;Acerca de Latchkey</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>project, connection</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Iniciando la demostración…</translation>
    </message>
    <message>
        <source>The demo could not be started</source>
        <translation>No se ha podido iniciar la demostración</translation>
    </message>
    <message>
        <source>TOGETHER_API_KEY cannot be used</source>
        <translation>No se puede usar TOGETHER_API_KEY</translation>
    </message>
    <message>
        <source>What the environment variable holds has spaces, line breaks or letters outside ASCII in it, and no key has.</source>
        <translation>La variable de entorno contiene espacios, saltos de línea o letras ajenas a ASCII, y ninguna clave los tiene.</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Acerca de Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1

Edits the secrets that Together AI deployments read.
MIT License.</source>
        <translation>Latchkey %1

Edita los secretos que leen los despliegues de Together AI.
Licencia MIT.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
</context>
<context>
    <name>Latchkey::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar comprobante</translation>
    </message>
</context>
<context>
    <name>Latchkey::NameConfirmation</name>
    <message>
        <source>Name to confirm</source>
        <translation>Nombre para confirmar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeHelp</name>
    <message>
        <source>Some Windows editors put this mark at the start of a file. It is invisible, and a program that compares keys or passwords takes it for part of them.</source>
        <translation>Algunos editores de Windows ponen esta marca al principio de un archivo. Es invisible, y un programa que compara claves o contraseñas la toma por parte de ellas.</translation>
    </message>
    <message>
        <source>Spaces at the ends mostly come along when something is copied. They are stored, and most services then refuse the key or password. Keep them only if the value is meant to have them.</source>
        <translation>Los espacios en los extremos suelen venir al copiar. Se almacenan, y la mayoría de los servicios rechazan entonces la clave o la contraseña. Consérvelos solo si el valor debe tenerlos.</translation>
    </message>
    <message>
        <source>Files mostly end with a line break. In a key or password it is one character too many. A PEM file or a JSON document may keep it.</source>
        <translation>Los archivos suelen terminar con un salto de línea. En una clave o contraseña es un carácter de más. Un archivo PEM o un documento JSON puede conservarlo.</translation>
    </message>
    <message>
        <source>Web pages and word processors put such spaces where a plain one was typed. They look the same and are other characters, so what compares the value finds it wrong.</source>
        <translation>Las páginas web y los procesadores de texto ponen estos espacios donde se escribió uno normal. Se ven igual, pero son otros caracteres, así que un programa que compara el valor lo da por erróneo.</translation>
    </message>
    <message>
        <source>These characters cannot be seen and come along from web pages and chats. They are stored, and the value is then not the one you see. In texts of some scripts, and in emoji, they belong there.</source>
        <translation>Estos caracteres no se ven y vienen de páginas web y chats. Se almacenan, y el valor no es entonces el que usted ve. En textos de algunas escrituras y en emojis son necesarios.</translation>
    </message>
    <message>
        <source>These invisible characters change the order in which text is shown, so that what you see need not be what is stored. A key never has any.</source>
        <translation>Estos caracteres invisibles cambian el orden en que se muestra el texto, de modo que lo que se ve no tiene por qué ser lo que se almacena. Una clave nunca los tiene.</translation>
    </message>
    <message>
        <source>Most programs take this character for the end of a text, and read only what stands before it. An environment variable cannot hold it at all.</source>
        <translation>La mayoría de los programas toman este carácter por el final del texto y leen solo lo que hay antes. Una variable de entorno no puede contenerlo.</translation>
    </message>
    <message>
        <source>Characters such as escape are commands to a terminal, and come along when its output is copied. They are stored as they are.</source>
        <translation>Caracteres como escape son órdenes para un terminal y vienen al copiar su salida. Se almacenan tal cual.</translation>
    </message>
    <message>
        <source>This character stands where bytes could not be read as text, because a file was opened in a wrong encoding, say. What was there is lost: copy the value from its source again.</source>
        <translation>Este carácter aparece donde no se pudieron leer bytes como texto, por ejemplo porque un archivo se abrió con otra codificación. Lo que había se ha perdido: copie de nuevo el valor desde su origen.</translation>
    </message>
    <message>
        <source>Windows ends lines with CRLF, other systems with LF. A value with both was probably put together from two files; some programs read such lines with an extra character at the end.</source>
        <translation>Windows termina las líneas con CRLF, otros sistemas con LF. Un valor con ambos probablemente procede de dos archivos; algunos programas leen esas líneas con un carácter de más al final.</translation>
    </message>
    <message>
        <source>Some programs break the line here and others show nothing. What reads the value line by line will mostly not see them.</source>
        <translation>Algunos programas cambian aquí de línea y otros no muestran nada. Lo que lee el valor línea por línea normalmente no los ve.</translation>
    </message>
    <message>
        <source>Quotes around a value are how files such as .env or YAML write it, and are not part of it there. Here they are stored, and deployments read them.</source>
        <translation>Las comillas alrededor de un valor son la forma en que lo escriben archivos como .env o YAML, donde no forman parte de él. Aquí se almacenan, y los despliegues las leen.</translation>
    </message>
    <message>
        <source>A backslash and an n is how JSON and .env files write a line break. Here they are two characters, and a key in PEM with them cannot be read.</source>
        <translation>Una barra invertida y una n es como los archivos JSON y .env escriben un salto de línea. Aquí son dos caracteres, y una clave PEM que los tenga no se puede leer.</translation>
    </message>
    <message>
        <source>A whole line of a .env file was pasted. A deployment would read the name and the equals sign as part of the value.</source>
        <translation>Se pegó una línea entera de un archivo .env. Un despliegue leería el nombre y el signo igual como parte del valor.</translation>
    </message>
    <message>
        <source>It starts as something that programs parse, and is not complete or has a slip in it. Most often it was cut off when it was copied: compare it with its source.</source>
        <translation>Empieza como algo que los programas analizan, pero no está completo o tiene un error. Lo más frecuente es que se cortara al copiarlo: compárelo con su origen.</translation>
    </message>
    <message>
        <source>Servers refuse it from that moment on. Ask whoever issued it for a new one.</source>
        <translation>Los servidores lo rechazan desde ese momento. Pida uno nuevo a quien lo emitió.</translation>
    </message>
    <message>
        <source>It can be used until then. Ask for the next one in time, and change the secret again.</source>
        <translation>Se puede usar hasta entonces. Pida el siguiente a tiempo y vuelva a cambiar el secreto.</translation>
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
        <translation>mezclados</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
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
        <translation>PEM: %1</translation>
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
        <translation>Parece PEM, pero una línea BEGIN o END contiene otro texto</translation>
    </message>
    <message>
        <source>Looks like PEM, but a BEGIN line is missing</source>
        <translation>Parece PEM, pero falta una línea BEGIN</translation>
    </message>
    <message>
        <source>Looks like PEM, but an END line is missing; it may be cut off</source>
        <translation>Parece PEM, pero falta una línea END; puede que esté cortado</translation>
    </message>
    <message>
        <source>Looks like PEM, but BEGIN and END do not name the same thing</source>
        <translation>Parece PEM, pero BEGIN y END no nombran lo mismo</translation>
    </message>
    <message>
        <source>Looks like PEM, but the text between BEGIN and END is not Base64</source>
        <translation>Parece PEM, pero el texto entre BEGIN y END no es Base64</translation>
    </message>
    <message>
        <source>Looks like PEM, but the content is not complete</source>
        <translation>Parece PEM, pero el contenido no está completo</translation>
    </message>
    <message>
        <source>Looks like JSON, but cannot be read as JSON</source>
        <translation>Parece JSON, pero no se puede leer como JSON</translation>
    </message>
    <message>
        <source>Looks like a JWT, but is cut off or broken over lines.</source>
        <translation>Parece un JWT, pero está cortado o partido en varias líneas.</translation>
    </message>
    <message>
        <source>Looks like a JWT, but its header cannot be read.</source>
        <translation>Parece un JWT, pero su cabecera no se puede leer.</translation>
    </message>
    <message>
        <source>Looks like a JWT, but its claims cannot be read.</source>
        <translation>Parece un JWT, pero sus atributos (claims) no se pueden leer.</translation>
    </message>
    <message>
        <source>Looks like Base64, but its end is missing or wrong.</source>
        <translation>Parece Base64, pero su final falta o no es correcto.</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3).</source>
        <translation>%1 (línea %2, columna %3).</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>El token caducó el %1.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <translation>El token caduca el %1.</translation>
    </message>
    <message>
        <source>A certificate in it expired on %1.</source>
        <translation>Contiene un certificado que caducó el %1.</translation>
    </message>
    <message>
        <source>A certificate in it expires on %1.</source>
        <translation>Contiene un certificado que caduca el %1.</translation>
    </message>
    <message>
        <source>It starts with a byte order mark (U+FEFF).</source>
        <translation>Empieza con una marca de orden de bytes (U+FEFF).</translation>
    </message>
    <message>
        <source>It starts with white space.</source>
        <translation>Empieza con espacios en blanco.</translation>
    </message>
    <message numerus="yes">
        <source>It starts with %n line break(s).</source>
        <translation>
            <numerusform>Empieza con %Ln salto de línea.</numerusform>
            <numerusform>Empieza con %Ln saltos de línea.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends with white space.</source>
        <translation>Termina con espacios en blanco.</translation>
    </message>
    <message numerus="yes">
        <source>It ends with %n line break(s).</source>
        <translation>
            <numerusform>Termina con %Ln salto de línea.</numerusform>
            <numerusform>Termina con %Ln saltos de línea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n no-break space(s) (U+00A0).</source>
        <translation>
            <numerusform>Tiene %Ln espacio de no separación (U+00A0).</numerusform>
            <numerusform>Tiene %Ln espacios de no separación (U+00A0).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n unusual space(s).</source>
        <translation>
            <numerusform>Tiene %Ln espacio poco habitual.</numerusform>
            <numerusform>Tiene %Ln espacios poco habituales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n invisible character(s) of no width.</source>
        <translation>
            <numerusform>Tiene %Ln carácter invisible de ancho cero.</numerusform>
            <numerusform>Tiene %Ln caracteres invisibles de ancho cero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n control(s) of writing direction.</source>
        <translation>
            <numerusform>Tiene %Ln control de la dirección de escritura.</numerusform>
            <numerusform>Tiene %Ln controles de la dirección de escritura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n NUL character(s).</source>
        <translation>
            <numerusform>Tiene %Ln carácter NUL.</numerusform>
            <numerusform>Tiene %Ln caracteres NUL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n control character(s).</source>
        <translation>
            <numerusform>Tiene %Ln carácter de control.</numerusform>
            <numerusform>Tiene %Ln caracteres de control.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n replacement character(s) (U+FFFD): something was lost when it was copied.</source>
        <translation>
            <numerusform>Tiene %Ln carácter de sustitución (U+FFFD): algo se perdió al copiarlo.</numerusform>
            <numerusform>Tiene %Ln caracteres de sustitución (U+FFFD): algo se perdió al copiarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its lines do not all end in the same way.</source>
        <translation>No todas sus líneas terminan de la misma forma.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n line break(s) that most programs do not know.</source>
        <translation>
            <numerusform>Tiene %Ln salto de línea que la mayoría de los programas no reconoce.</numerusform>
            <numerusform>Tiene %Ln saltos de línea que la mayoría de los programas no reconoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in quotes, which will be stored too.</source>
        <translation>Está entre comillas, que también se almacenarán.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n line break(s) written as \n.</source>
        <translation>
            <numerusform>Tiene %Ln salto de línea escrito como \n.</numerusform>
            <numerusform>Tiene %Ln saltos de línea escritos como \n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It looks like a line KEY=value; the name and the equals sign will be stored too.</source>
        <translation>Parece una línea NOMBRE=valor; también se almacenarán el nombre y el signo igual.</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Quitar la marca de orden de bytes</translation>
    </message>
    <message>
        <source>Remove the leading white space</source>
        <translation>Quitar los espacios en blanco iniciales</translation>
    </message>
    <message>
        <source>Remove the leading newline</source>
        <translation>Quitar el salto de línea inicial</translation>
    </message>
    <message>
        <source>Remove the trailing white space</source>
        <translation>Quitar los espacios en blanco finales</translation>
    </message>
    <message>
        <source>Remove the final newline</source>
        <translation>Quitar el salto de línea final</translation>
    </message>
    <message>
        <source>Make them plain spaces</source>
        <translation>Convertir en espacios normales</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Make them all LF</source>
        <translation>Convertir todos en LF</translation>
    </message>
    <message>
        <source>Make them LF</source>
        <translation>Convertir en LF</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Quitar las comillas</translation>
    </message>
    <message>
        <source>Make them line breaks</source>
        <translation>Convertir en saltos de línea</translation>
    </message>
    <message>
        <source>Keep only the value</source>
        <translation>Conservar solo el valor</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
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
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>T&amp;est connection</source>
        <translation>Pro&amp;bar la conexión</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Unnamed profile</source>
        <translation>Perfil sin nombre</translation>
    </message>
    <message>
        <source>A key has no spaces, line breaks or letters outside ASCII. Copy it again, as a whole and alone.</source>
        <translation>Una clave no contiene espacios, saltos de línea ni letras ajenas a ASCII. Cópiela de nuevo, entera y sin nada más.</translation>
    </message>
    <message>
        <source>The profile is not saved</source>
        <translation>El perfil no se ha guardado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved, but its key is not</source>
        <translation>«%1» se ha guardado, pero su clave no</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is saved, but its proxy password is not</source>
        <translation>«%1» se ha guardado, pero la contraseña de su proxy no</translation>
    </message>
    <message>
        <source>You can still connect: it is asked for then, and kept for this run only.</source>
        <translation>Aun así puede conectarse: se pedirá entonces y se conservará solo durante esa sesión.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileForm</name>
    <message>
        <source>&amp;Protected</source>
        <translation>&amp;Protegidos</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>C&amp;lave de API</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL ba&amp;se</translation>
    </message>
    <message>
        <source>Co&amp;lor</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>Tie&amp;mpo de espera</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>Ol&amp;vidar</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Cambios protegidos</translation>
    </message>
    <message>
        <source>For production: a banner says so, and each save wants the secret&apos;s name typed.</source>
        <translation>Para producción: una franja lo indica y, cada vez que se guarda, hay que escribir el nombre del secreto.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long a request may go without any progress.</source>
        <translation>Cuánto tiempo puede pasar una petición sin avanzar.</translation>
    </message>
    <message>
        <source>Forget the project</source>
        <translation>Olvidar el proyecto</translation>
    </message>
    <message>
        <source>The next project that it is used with will be remembered.</source>
        <translation>Se recordará el próximo proyecto con el que se use.</translation>
    </message>
    <message>
        <source>First used with project %1. Latchkey asks before it writes to another one.</source>
        <translation>Se usó por primera vez con el proyecto %1. Latchkey pregunta antes de escribir en otro.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileListModel</name>
    <message>
        <source>Unnamed profile</source>
        <translation>Perfil sin nombre</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>No se puede usar: %1</translation>
    </message>
    <message>
        <source>%1, not stored</source>
        <comment>host</comment>
        <translation>%1, no almacenado</translation>
    </message>
    <message>
        <source>Protected · %1</source>
        <comment>host</comment>
        <translation>Protegido · %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfileText</name>
    <message>
        <source>What the settings file says here means nothing; saving replaces it.</source>
        <translation>Lo que el archivo de ajustes indica aquí no tiene sentido; al guardar se sustituye.</translation>
    </message>
    <message>
        <source>The time must be from %1 to %2 seconds.</source>
        <translation>El tiempo debe estar entre %1 y %2 segundos.</translation>
    </message>
    <message>
        <source>The proxy&apos;s host cannot be empty.</source>
        <translation>El host del proxy no puede quedar vacío.</translation>
    </message>
    <message>
        <source>This is neither the name nor the address of a host. A port has its own field.</source>
        <translation>Esto no es ni el nombre ni la dirección de un host. El puerto tiene su propio campo.</translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation>El puerto debe estar entre 1 y 65535.</translation>
    </message>
    <message>
        <source>The user name must not hold line breaks or other control characters, nor, for an HTTP proxy, a colon.</source>
        <translation>El nombre de usuario no debe contener saltos de línea ni otros caracteres de control ni, para un proxy HTTP, dos puntos.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Esto no se puede usar.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://.</source>
        <translation>La URL base debe empezar por https://.</translation>
    </message>
    <message>
        <source>Over plain http the key and the values could be read on the way. Use https.</source>
        <translation>Con http sin cifrar, la clave y los valores se podrían leer por el camino. Use https.</translation>
    </message>
    <message>
        <source>It needs a base URL, such as %1.</source>
        <translation>Necesita una URL base, como %1.</translation>
    </message>
    <message>
        <source>The name cannot be empty.</source>
        <translation>El nombre no puede quedar vacío.</translation>
    </message>
    <message>
        <source>The name is too long; at most %1 characters are allowed.</source>
        <translation>El nombre es demasiado largo; se permiten %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Otro perfil tiene este nombre.</translation>
    </message>
    <message>
        <source>This name is kept for the profile from the environment.</source>
        <translation>Este nombre está reservado para el perfil del entorno.</translation>
    </message>
    <message>
        <source>The name must not hold invisible characters, several spaces in a row, or spaces around it.</source>
        <translation>El nombre no debe contener caracteres invisibles, varios espacios seguidos ni espacios al principio o al final.</translation>
    </message>
    <message>
        <source>Another window may have taken its name meanwhile. Give it another one.</source>
        <translation>Puede que, mientras tanto, otra ventana haya usado su nombre. Póngale otro.</translation>
    </message>
    <message>
        <source>It is no longer there: another window may have removed it.</source>
        <translation>Ya no existe: puede que otra ventana lo haya quitado.</translation>
    </message>
    <message>
        <source>The settings file has lines that are no settings, and writing it would lose them. Mend or remove them first.</source>
        <translation>El archivo de ajustes tiene líneas que no son ajustes y se perderían al escribirlo. Antes, corríjalas o quítelas.</translation>
    </message>
    <message>
        <source>The settings file could not be written. Check its permissions, and that the disk is not full.</source>
        <translation>No se ha podido escribir el archivo de ajustes. Compruebe sus permisos y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: it is no list of certificates.</source>
        <translation>El archivo ocupa más de 1 MiB: no es una lista de certificados.</translation>
    </message>
    <message>
        <source>The file is binary. What is wanted is PEM: text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>El archivo es binario. Debe ser PEM: texto que empieza por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The file holds a private key, which has no business here. Ask for the authority&apos;s certificate alone.</source>
        <translation>El archivo contiene una clave privada, que no debe estar aquí. Pida solo el certificado de la autoridad.</translation>
    </message>
    <message>
        <source>The file holds no certificate. What is wanted is PEM: text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>El archivo no contiene ningún certificado. Debe ser PEM: texto que empieza por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>One of the file&apos;s certificates is damaged or incomplete.</source>
        <translation>Uno de los certificados del archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <comment>authority, date</comment>
        <translation>%1, caducó el %2</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <comment>authority, date</comment>
        <translation>%1, válido hasta el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(s) trusted besides the system&apos;s:</source>
        <translation>
            <numerusform>%Ln autoridad de confianza, además de las del sistema:</numerusform>
            <numerusform>%Ln autoridades de confianza, además de las del sistema:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ProfilesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dupl&amp;icar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>Perfiles de conexión</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Volv&amp;er</translation>
    </message>
    <message>
        <source>The new profile is not saved</source>
        <translation>El perfil nuevo no se ha guardado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has edits that are not saved</source>
        <translation>«%1» tiene cambios sin guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>This profile stands for TOGETHER_API_KEY and TOGETHER_BASE_URL as they were set when Latchkey was started. It is not stored and cannot be edited here.

Server: %1</source>
        <translation>Este perfil corresponde a TOGETHER_API_KEY y TOGETHER_BASE_URL tal como estaban al iniciar Latchkey. No se almacena y no se puede editar aquí.

Servidor: %1</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Aún no hay perfiles</translation>
    </message>
    <message>
        <source>A profile says where a project&apos;s secrets are, how to get there, and how careful to be. Its key is kept in the system&apos;s keychain.</source>
        <translation>Un perfil indica dónde están los secretos de un proyecto, cómo llegar a ellos y cuánta precaución tener. Su clave se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Add a &amp;profile</source>
        <translation>Añadir un &amp;perfil</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> (copia)</translation>
    </message>
    <message>
        <source> copy %1</source>
        <translation> (copia %1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not duplicated</source>
        <translation>No se ha duplicado «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no key yet</source>
        <translation>«%1» aún no tiene clave</translation>
    </message>
    <message>
        <source>Keys and passwords are not copied.</source>
        <translation>Las claves y las contraseñas no se copian.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>Its key and its proxy&apos;s password are removed from the keychain, too. This cannot be undone.</source>
        <translation>También se quitan del llavero su clave y la contraseña de su proxy. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not removed</source>
        <translation>No se ha quitado «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, but its key may still be in the keychain</source>
        <translation>«%1» se ha quitado, pero puede que su clave siga en el llavero</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed, but its proxy&apos;s password may still be in the keychain</source>
        <translation>«%1» se ha quitado, pero puede que la contraseña de su proxy siga en el llavero</translation>
    </message>
    <message>
        <source>You can remove it with the system&apos;s own program for passwords.</source>
        <translation>Puede quitarla con el programa de contraseñas del propio sistema.</translation>
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
        <translation>Esta clave pertenece a otro proyecto</translation>
    </message>
    <message>
        <source>It opens %1; until now it was %2. Nothing was sent, and your edits are still here. If a change is meant for the earlier project, give the key of that one.</source>
        <translation>Da acceso a %1; hasta ahora era %2. No se ha enviado nada y los cambios sin guardar siguen aquí. Si un cambio es para el proyecto anterior, introduzca la clave de ese proyecto.</translation>
    </message>
    <message>
        <source>Use %1 from now on</source>
        <translation>Usar %1 a partir de ahora</translation>
    </message>
    <message>
        <source>It is not known which project this is</source>
        <translation>No se sabe qué proyecto es este</translation>
    </message>
    <message>
        <source>It should be %1, but the server was asked whose the key is, in vain. %2 Nothing was sent, and your edits are still here.</source>
        <translation>Debería ser %1, pero no se ha podido averiguar de quién es la clave. %2 No se ha enviado nada y los cambios sin guardar siguen aquí.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuar de todos modos</translation>
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
        <translation>&amp;Host del proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Puer&amp;to</translation>
    </message>
    <message>
        <source>Proxy &amp;user (optional)</source>
        <translation>&amp;Usuario del proxy (opcional)</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Contrase&amp;ña del proxy</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>El que indique el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Los ajustes del entorno o del escritorio.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyPage</name>
    <message>
        <source>Keep the password in the &amp;system&apos;s keychain</source>
        <translation>Guardar la contraseña en el llavero del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>The proxy asks who you are</source>
        <translation>El proxy pide que se identifique</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contrase&amp;ña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Volv&amp;er</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>%1 lets requests through only with a user name and a password. They are given to this proxy alone.</source>
        <translation>%1 solo deja pasar peticiones con un nombre de usuario y una contraseña. Solo se dan a este proxy.</translation>
    </message>
    <message>
        <source>%1 lets requests through only with a user name and a password for “%2”. They are given to this proxy alone.</source>
        <translation>%1 solo deja pasar peticiones con un nombre de usuario y una contraseña para «%2». Solo se dan a este proxy.</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReceiptText</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), SHA-256 %1…</source>
        <translation>
            <numerusform>%Ln byte, SHA-256 %1…</numerusform>
            <numerusform>%Ln bytes, SHA-256 %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Valor: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de la petición: %1</translation>
    </message>
    <message>
        <source>Secret: %1</source>
        <translation>Secreto: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Fecha y hora: %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Campos: %1</translation>
    </message>
    <message>
        <source>Updated at, by the server: %1</source>
        <translation>Actualizado, según el servidor: %1</translation>
    </message>
    <message>
        <source>The answer did not arrive; the secret was read again.</source>
        <translation>La respuesta no llegó; el secreto se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>Not checked for changes by others: the secret cannot be read.</source>
        <translation>No se ha comprobado si otros lo han cambiado: el secreto no se puede leer.</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>Usado por: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::RequestPreview</name>
    <message>
        <source>Show the request</source>
        <translation>Mostrar la petición</translation>
    </message>
    <message>
        <source>The request that Save would send</source>
        <translation>La petición que se enviaría al guardar</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotatePage</name>
    <message>
        <source>Choose all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Rotate many</source>
        <translation>Rotar varios</translation>
    </message>
    <message>
        <source>Choose a .env or JSON file, paste its text, or drop it here.</source>
        <translation>Elija un archivo .env o JSON, pegue su texto o suéltelo aquí.</translation>
    </message>
    <message>
        <source>You see what would happen to each secret before anything is sent. Values are never shown.</source>
        <translation>Antes de enviar nada se muestra qué pasaría con cada secreto. Los valores no se muestran nunca.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln fila</numerusform>
            <numerusform>%1: %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>Tabla (*.csv);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Se ha guardado el informe</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>No se ha guardado el informe</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationControls</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Save rep&amp;ort…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Saves what was to be done and what has become of it: no value</source>
        <translation>Guarda lo que había que hacer y qué ha sido de ello, sin ningún valor</translation>
    </message>
    <message>
        <source>Gives up what is under way and leaves the rest as it is</source>
        <translation>Abandona lo que está en curso y deja el resto como está</translation>
    </message>
    <message>
        <source>Take &amp;up the rest</source>
        <translation>Reto&amp;mar lo pendiente</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>En pausa. %1</translation>
    </message>
    <message>
        <source>Pausing after this one…</source>
        <translation>Se pausará después de este…</translation>
    </message>
    <message>
        <source>Cancelling: finding out what has become of this one…</source>
        <translation>Cancelando: averiguando qué ha sido de este…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationMenu</name>
    <message>
        <source>&amp;Due for rotation after</source>
        <translation>&amp;Rotación pendiente tras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué se hará</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationReport</name>
    <message>
        <source>Rotation of secrets</source>
        <translation>Rotación de secretos</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Fecha y hora: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>Base URL: %1</source>
        <translation>URL base: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Origen: %1</translation>
    </message>
    <message>
        <source>No value is part of this report.</source>
        <translation>Este informe no contiene ningún valor.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Updated at, by the server: %1</source>
        <translation>Actualizado, según el servidor: %1</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>sin ejecutar</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nada enviado</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationSource</name>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>Elegir arc&amp;hivo…</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>P&amp;egar</translation>
    </message>
    <message>
        <source>Read the text on the clipboard (Ctrl+V)</source>
        <translation>Leer el texto del portapapeles (Ctrl+V)</translation>
    </message>
    <message>
        <source>Read names and values</source>
        <translation>Leer nombres y valores</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>No se ha leído %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Esto es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>Ocupa más de 1 MiB.</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>No se ha pegado nada</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>The text is larger than 1 MiB.</source>
        <translation>El texto ocupa más de 1 MiB.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>There is nothing to rotate</source>
        <translation>No hay nada que rotar</translation>
    </message>
    <message>
        <source>%1 holds no names and values.</source>
        <translation>%1 no contiene nombres ni valores.</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationTable</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationTask</name>
    <message>
        <source>To change many secrets there, type the profile’s name: %1</source>
        <translation>Para cambiar muchos secretos ahí, escriba el nombre del perfil: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>The run is not over</source>
        <translation>La rotación no ha terminado</translation>
    </message>
    <message>
        <source>What is saved stays saved. The secret under way comes to its end; those behind it are left as they are.</source>
        <translation>Lo que ya se ha guardado se conserva. El secreto en curso se terminará; los siguientes se dejan como están.</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>Detener y salir de la página</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>There are secrets that have not been changed</source>
        <translation>Hay secretos que no se han cambiado</translation>
    </message>
    <message>
        <source>Their values are forgotten when you leave. The file is not touched.</source>
        <translation>Al salir de la página se olvidan sus valores. El archivo no se toca.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir de la página</translation>
    </message>
</context>
<context>
    <name>Latchkey::RotationText</name>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>Líneas %1–%2</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>No tocar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>It is a number, not a text.</source>
        <translation>Es un número, no un texto.</translation>
    </message>
    <message>
        <source>It is true or false, not a text.</source>
        <translation>Es un valor booleano (true o false), no un texto.</translation>
    </message>
    <message>
        <source>It is null, not a text.</source>
        <translation>Es null, no un texto.</translation>
    </message>
    <message>
        <source>It is an object, not a text.</source>
        <translation>Es un objeto, no un texto.</translation>
    </message>
    <message>
        <source>It is an array, not a text.</source>
        <translation>Es una lista (array), no un texto.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;=&quot;.</source>
        <translation>%1: falta el signo «=».</translation>
    </message>
    <message>
        <source>%1: the name cannot be used. %2</source>
        <translation>%1: el nombre no se puede usar. %2</translation>
    </message>
    <message>
        <source>%1: the quote on line %2 is never closed, so nothing from there on was read.</source>
        <translation>%1: las comillas abiertas en la línea %2 no se cierran, así que a partir de ahí no se ha leído nada.</translation>
    </message>
    <message>
        <source>%1: something follows the closing quote.</source>
        <translation>%1: hay algo después de las comillas de cierre.</translation>
    </message>
    <message>
        <source>%1: a key or certificate of several lines needs quotes around it.</source>
        <translation>%1: una clave o un certificado de varias líneas debe ir entre comillas.</translation>
    </message>
    <message>
        <source>%1: this is not UTF-8 text.</source>
        <translation>%1: esto no es texto UTF-8.</translation>
    </message>
    <message>
        <source>%1: line %2 has given it a value already, and that one counts.</source>
        <translation>%1: la línea %2 ya le ha dado un valor, y ese es el que cuenta.</translation>
    </message>
    <message>
        <source>%1: here it stops being a JSON object. Nothing of it is used.</source>
        <translation>%1: aquí deja de ser un objeto JSON. No se usa nada de él.</translation>
    </message>
    <message>
        <source>The value is empty, so the secret is left as it is.</source>
        <translation>El valor está vacío, así que el secreto se deja como está.</translation>
    </message>
    <message>
        <source>More than one secret has this name, so it is not clear which is meant.</source>
        <translation>Más de un secreto tiene este nombre, así que no está claro a cuál se refiere.</translation>
    </message>
    <message>
        <source>It has a reference such as $NAME, which is stored as it stands.</source>
        <translation>Contiene una referencia como $NOMBRE, que se almacena tal cual.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>But a secret of this name exists now, and did not before.</source>
        <translation>Pero ahora existe un secreto con este nombre, y antes no.</translation>
    </message>
    <message>
        <source>There is a secret of this name now. Nothing was sent.</source>
        <translation>Ahora hay un secreto con este nombre. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>No secret of this name exists, so it was not created.</source>
        <translation>No existe ningún secreto con este nombre, así que no se ha creado.</translation>
    </message>
    <message>
        <source>The secret may or may not have been created.</source>
        <translation>No se sabe si el secreto se ha creado.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>No se ha creado nada.</translation>
    </message>
    <message>
        <source>Whether somebody else had changed it meanwhile could not be checked: the server does not let it be read.</source>
        <translation>No se ha podido comprobar si otra persona lo había cambiado mientras tanto: el servidor no permite leerlo.</translation>
    </message>
    <message>
        <source>Choose the row again to update it.</source>
        <translation>Vuelva a marcar la fila para actualizarlo.</translation>
    </message>
    <message>
        <source>Choose the row again to replace what is stored now.</source>
        <translation>Vuelva a marcar la fila para sustituir lo que hay almacenado ahora.</translation>
    </message>
    <message>
        <source>Choose the row again to create it.</source>
        <translation>Vuelva a marcar la fila para crearlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be updated</source>
        <translation>
            <numerusform>%Ln por actualizar</numerusform>
            <numerusform>%Ln por actualizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be created</source>
        <translation>
            <numerusform>%Ln por crear</numerusform>
            <numerusform>%Ln por crear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln sin tocar</numerusform>
            <numerusform>%Ln sin tocar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln no admitido</numerusform>
            <numerusform>%Ln no admitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln guardado</numerusform>
            <numerusform>%Ln guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not saved</source>
        <translation>
            <numerusform>%Ln no guardado</numerusform>
            <numerusform>%Ln no guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with unknown outcome</source>
        <translation>
            <numerusform>%Ln con resultado desconocido</numerusform>
            <numerusform>%Ln con resultado desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <translation>
            <numerusform>%Ln sin ejecutar</numerusform>
            <numerusform>%Ln sin ejecutar</numerusform>
        </translation>
    </message>
    <message>
        <source>Some outcomes are not known</source>
        <translation>Algunos resultados no se conocen</translation>
    </message>
    <message>
        <source>Take up the rest: what has become of them is looked at before anything is sent again.</source>
        <translation>Use «Retomar lo pendiente»: antes de volver a enviar nada se comprueba qué ha sido de ellos.</translation>
    </message>
    <message>
        <source>Not all were saved</source>
        <translation>No se han guardado todos</translation>
    </message>
    <message>
        <source>Each row says why.</source>
        <translation>Cada fila indica el motivo.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>These deployments use what was saved and may need a restart: %1.</source>
        <translation>Estos despliegues usan lo que se ha guardado y puede que haya que reiniciarlos: %1.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>What was saved so far is saved; the rest has not been sent.</source>
        <translation>Lo guardado hasta ahora se conserva; el resto no se ha enviado.</translation>
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
        <translation>Cambiar el nombre de todos modos</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Create it again</source>
        <translation>Volver a crearlo</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>It cannot be created yet</source>
        <translation>Aún no se puede crear</translation>
    </message>
    <message>
        <source>A new secret needs a value, and stored values cannot be read back. Type one, and mend what is marked.</source>
        <translation>Un secreto nuevo necesita un valor, y los valores almacenados no se pueden volver a leer. Escriba uno y corrija lo que está marcado.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SaveGates</name>
    <message>
        <source>%1 is protected</source>
        <translation>%1 está protegido</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>To create the secret there, type its name: %1</source>
        <translation>Para crear el secreto ahí, escriba su nombre: %1</translation>
    </message>
    <message>
        <source>To change the secret there, type its name: %1</source>
        <translation>Para cambiar el secreto ahí, escriba su nombre: %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Latchkey::SaveText</name>
    <message>
        <source>A new secret needs a name and a value.</source>
        <translation>Un secreto nuevo necesita un nombre y un valor.</translation>
    </message>
    <message>
        <source>Cannot be saved yet: check the %1.</source>
        <translation>Aún no se puede guardar: revise el campo «%1».</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>Will create a secret with: %1</source>
        <translation>Se creará un secreto con: %1</translation>
    </message>
    <message>
        <source>Will change: %1</source>
        <translation>Se cambiará: %1</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>Comprobando si otra persona lo ha cambiado…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>Finding out whether it was saved…</source>
        <translation>Averiguando si se ha guardado…</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Nuevo intento dentro de %1 s.</translation>
    </message>
    <message>
        <source>The server asks to wait. %1</source>
        <translation>El servidor pide esperar. %1</translation>
    </message>
    <message>
        <source>Whether somebody else had changed it meanwhile could not be checked: the server does not let it be read.</source>
        <translation>No se ha podido comprobar si otra persona lo había cambiado mientras tanto: el servidor no permite leerlo.</translation>
    </message>
    <message>
        <source>Your edits are still here.</source>
        <translation>Los cambios sin guardar siguen aquí.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>en un momento desconocido</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>Rename %1 to %2?</source>
        <translation>¿Cambiar el nombre de %1 a %2?</translation>
    </message>
    <message>
        <source>Which deployments use it could not be read. Those that refer to it by name will lose it. Nothing has been sent yet.</source>
        <translation>No se ha podido leer qué despliegues lo usan. Los que se refieran a él por su nombre lo perderán. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>These deployments refer to it by name and will lose it: %1. Nothing has been sent yet.</source>
        <translation>Estos despliegues se refieren a él por su nombre y lo perderán: %1. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The secret has been created again, with a new ID.</source>
        <translation>El secreto se ha vuelto a crear, con un ID nuevo.</translation>
    </message>
    <message>
        <source>The secret has been created.</source>
        <translation>El secreto se ha creado.</translation>
    </message>
    <message>
        <source>But a secret of this name exists now, and did not before.</source>
        <translation>Pero ahora existe un secreto con este nombre, y antes no.</translation>
    </message>
    <message>
        <source>There is a secret of this name already: %1. Nothing was sent.</source>
        <translation>Ya hay un secreto con este nombre. Último cambio: %1. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>No secret of this name exists, so it was not created.</source>
        <translation>No existe ningún secreto con este nombre, así que no se ha creado.</translation>
    </message>
    <message>
        <source>The secret may or may not have been created. Refresh the list to see.</source>
        <translation>No se sabe si el secreto se ha creado. Actualice la lista para verlo.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Cambiado: %1.</translation>
    </message>
    <message>
        <source>The secret is read before it is saved, to see whether somebody else has changed it. Nothing was sent.</source>
        <translation>Antes de guardar el secreto, se lee para ver si otra persona lo ha cambiado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent.</source>
        <translation>Otra persona ha cambiado el secreto. Último cambio: %1. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The secret has been deleted.</source>
        <translation>El secreto se ha eliminado.</translation>
    </message>
    <message>
        <source>The secret has been deleted. Nothing was sent.</source>
        <translation>El secreto se ha eliminado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The secret has been read again, and nothing has changed. Should the server still be at work on it, the change may come yet.</source>
        <translation>El secreto se ha vuelto a leer y no ha cambiado nada. Si el servidor aún está procesando la petición, el cambio todavía puede llegar.</translation>
    </message>
    <message>
        <source>The change may or may not have been made.</source>
        <translation>No se sabe si el cambio se ha hecho.</translation>
    </message>
    <message>
        <source>Reading the secret again has failed, too: %1</source>
        <translation>También ha fallado volver a leer el secreto: %1</translation>
    </message>
    <message>
        <source>The server gives no date that would tell.</source>
        <translation>El servidor no da ninguna fecha que permita saberlo.</translation>
    </message>
    <message>
        <source>The secret has been changed since, %1, but not to what was sent. Your change may have been made before that, or not at all.</source>
        <translation>El secreto ha cambiado desde entonces, pero no coincide con lo que se envió. Último cambio: %1. Puede que el cambio que usted envió se hiciera antes de ese, o que no llegara a hacerse.</translation>
    </message>
    <message>
        <source>But the secret has been read again, and it has been changed: %1.</source>
        <translation>Pero el secreto se ha vuelto a leer y ha cambiado. Último cambio: %1.</translation>
    </message>
    <message>
        <source>But the secret has been read again, and it is as it was sent, changed %1.</source>
        <translation>Pero el secreto se ha vuelto a leer y está como se envió. Último cambio: %1.</translation>
    </message>
    <message>
        <source>Of a value nothing else can be seen; make sure that this was you.</source>
        <translation>De un valor no se puede ver nada más; asegúrese de que el cambio lo ha hecho usted.</translation>
    </message>
    <message>
        <source>These deployments use it and may need a restart: %1.</source>
        <translation>Estos despliegues lo usan y puede que haya que reiniciarlos: %1.</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretFolderModel</name>
    <message>
        <source>%1 inside</source>
        <comment>secrets in a folder</comment>
        <translation>%1 dentro</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>Va&amp;lor</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>De&amp;scartar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Give up waiting for the answer (Esc)</source>
        <translation>Dejar de esperar la respuesta (Esc)</translation>
    </message>
    <message>
        <source>Somebody else has changed the secret: %1. Nothing was sent, and your edits are still here. Choose what is to be saved.</source>
        <translation>Otra persona ha cambiado el secreto. Último cambio: %1. No se ha enviado nada y los cambios sin guardar siguen aquí. Elija qué se debe guardar.</translation>
    </message>
    <message>
        <source>Cannot be saved yet: another secret has this name.</source>
        <translation>Aún no se puede guardar: otro secreto tiene este nombre.</translation>
    </message>
    <message>
        <source>There is a secret of this name already.</source>
        <translation>Ya hay un secreto con este nombre.</translation>
    </message>
    <message>
        <source>Type, paste, import or generate it</source>
        <translation>Escríbalo, péguelo, impórtelo o genérelo</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Stored values are never shown, so none can be copied from another secret.</source>
        <translation>Los valores almacenados no se muestran nunca, así que no se puede copiar el de otro secreto.</translation>
    </message>
    <message>
        <source>Stored values are never shown. Leave this empty to keep the current value.</source>
        <translation>Los valores almacenados no se muestran nunca. Deje esto vacío para conservar el valor actual.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>Choose above what is to be saved.</source>
        <translation>Elija arriba qué se debe guardar.</translation>
    </message>
    <message>
        <source>Create the secret (Ctrl+S)</source>
        <translation>Crear el secreto (Ctrl+S)</translation>
    </message>
    <message>
        <source>Send what has changed (Ctrl+S)</source>
        <translation>Enviar lo que ha cambiado (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cre&amp;ate</source>
        <translation>C&amp;rear</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListModel</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message numerus="yes">
        <source>Due for rotation: not changed for %Ln day(s) or more</source>
        <translation>
            <numerusform>Rotación pendiente: sin cambios desde hace %Ln día o más</numerusform>
            <numerusform>Rotación pendiente: sin cambios desde hace %Ln días o más</numerusform>
        </translation>
    </message>
    <message>
        <source>No deployment uses it.</source>
        <translation>Ningún despliegue lo usa.</translation>
    </message>
    <message>
        <source>The deployments have not been read.</source>
        <translation>No se han leído los despliegues.</translation>
    </message>
    <message>
        <source>No deployment uses it</source>
        <translation>Ningún despliegue lo usa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Actualizado por</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListPane</name>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Create a secret (Ctrl+N)</source>
        <translation>Crear un secreto (Ctrl+N)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Name, description or person</source>
        <translation>Nombre, descripción o persona</translation>
    </message>
    <message>
        <source>Words in names, descriptions and the names of people, in any order</source>
        <translation>Palabras de los nombres, las descripciones y los nombres de personas, en cualquier orden</translation>
    </message>
    <message>
        <source>Due for rotation</source>
        <translation>Rotación pendiente</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Show only secrets that no deployment uses</source>
        <translation>Mostrar solo los secretos que ningún despliegue usa</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Choose columns, their order, and folders</source>
        <translation>Elegir las columnas, su orden y las carpetas</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Loading secrets…</source>
        <translation>Cargando los secretos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Keep the list as it is</source>
        <translation>Dejar la lista como está</translation>
    </message>
    <message>
        <source>Load the list again (F5)</source>
        <translation>Volver a cargar la lista (F5)</translation>
    </message>
    <message>
        <source>Loading… %1%</source>
        <translation>Cargando… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Loading… %1</source>
        <translation>Cargando… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Show only secrets not changed for %Ln day(s) or more</source>
        <translation>
            <numerusform>Mostrar solo los secretos sin cambios desde hace %Ln día o más</numerusform>
            <numerusform>Mostrar solo los secretos sin cambios desde hace %Ln días o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The list could not be refreshed</source>
        <translation>No se ha podido actualizar la lista</translation>
    </message>
    <message>
        <source>The secrets could not be loaded.</source>
        <translation>No se han podido cargar los secretos.</translation>
    </message>
    <message>
        <source>This project has no secrets.</source>
        <translation>Este proyecto no tiene secretos.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>No secret matches the filter.</source>
        <translation>Ningún secreto coincide con el filtro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretListView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>Car&amp;petas</translation>
    </message>
    <message>
        <source>Show names with / as a tree of folders</source>
        <translation>Mostrar los nombres con / como un árbol de carpetas</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretPage</name>
    <message>
        <source>Choose a secret to edit it.</source>
        <translation>Elija un secreto para editarlo.</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Cargando %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se ha podido abrir %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>headline, secret</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretTextView</name>
    <message>
        <source>New value entered</source>
        <translation>Valor nuevo introducido</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecretValueField</name>
    <message>
        <source>R&amp;eveal</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>&amp;Importar archivo…</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>G&amp;enerar…</translation>
    </message>
    <message>
        <source>Copy once</source>
        <translation>Copiar una vez</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>Screen captures and shared screens show it too: this system cannot leave it out.</source>
        <translation>También se ve en las capturas de pantalla y en las pantallas compartidas: este sistema no puede ocultarlo.</translation>
    </message>
    <message>
        <source>Show the value: click to switch, or hold (Alt+E)</source>
        <translation>Mostrar el valor: pulse para alternar o mantenga pulsado (Alt+M)</translation>
    </message>
    <message>
        <source>Copy the generated value for the other side of the rotation</source>
        <translation>Copiar el valor generado para el otro lado de la rotación</translation>
    </message>
    <message>
        <source>Import a value</source>
        <translation>Importar un valor</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Esto es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, more than a value may have.</source>
        <translation>Ocupa más de 1 MiB, más de lo que puede ocupar un valor.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>No se ha importado %1</translation>
    </message>
    <message>
        <source>It is not UTF-8 text: the first byte that is not stands at offset %1. The value is as it was.</source>
        <translation>No es texto UTF-8: el primer byte que no lo es está en la posición %1. El valor sigue como estaba.</translation>
    </message>
    <message>
        <source>Convert it to Base64</source>
        <translation>Convertirlo a Base64</translation>
    </message>
    <message>
        <source>The value is as it was.</source>
        <translation>El valor sigue como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n second(s)</source>
        <translation>
            <numerusform>En el portapapeles durante %Ln segundo</numerusform>
            <numerusform>En el portapapeles durante %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionEnd</name>
    <message>
        <source>A save was running when Latchkey was last told to end</source>
        <translation>Se estaba guardando un secreto cuando se pidió cerrar Latchkey la última vez</translation>
    </message>
</context>
<context>
    <name>Latchkey::TimeText</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %Ln año</numerusform>
            <numerusform>hace %Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dentro de %Ln minuto</numerusform>
            <numerusform>dentro de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dentro de %Ln hora</numerusform>
            <numerusform>dentro de %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %Ln día</numerusform>
            <numerusform>dentro de %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TlsText</name>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>El certificado de %1 ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>El certificado de %1 aún no es válido.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for this server.</source>
        <translation>El certificado es para %1, no para este servidor.</translation>
    </message>
    <message>
        <source>Its certificate is signed by %1, whom this computer does not know.</source>
        <translation>Su certificado está firmado por %1, una autoridad que este equipo no conoce.</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody but itself.</source>
        <translation>Su certificado está firmado solo por sí mismo (autofirmado).</translation>
    </message>
    <message>
        <source>It does not speak TLS 1.2 or newer.</source>
        <translation>No admite TLS 1.2 ni posteriores.</translation>
    </message>
    <message>
        <source>The certificate: %1, signed by %2</source>
        <comment>subject, issuer</comment>
        <translation>El certificado: %1, firmado por %2</translation>
    </message>
    <message>
        <source>%1, valid from %2 to %3.</source>
        <comment>certificate, dates</comment>
        <translation>%1, válido del %2 al %3.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it; if the date is not past, set this computer&apos;s clock.</source>
        <translation>Pida a quien administra el servidor que lo renueve; si la fecha no ha pasado, ponga en hora el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, tell whoever runs the server.</source>
        <translation>Compruebe el reloj de este equipo. Si es correcto, avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Check the host in the base URL. If it is right, tell whoever runs the server: somebody may be standing in for it.</source>
        <translation>Compruebe el host de la URL base. Si es correcto, avise a quien administra el servidor: alguien podría estar suplantándolo.</translation>
    </message>
    <message>
        <source>If your organization has an authority of its own, get its certificate from your administrators and add it to the connection&apos;s profile, as a CA file.</source>
        <translation>Si su organización tiene una autoridad de certificación propia, pida su certificado a los administradores y añádalo al perfil de la conexión como archivo de CA.</translation>
    </message>
    <message>
        <source>If your organization runs the server, get its certificate from your administrators, by another way than from the server, and add it to the connection&apos;s profile, as a CA file.</source>
        <translation>Si el servidor es de su organización, pida su certificado a los administradores, por una vía que no sea el propio servidor, y añádalo al perfil de la conexión como archivo de CA.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, or the proxy on the way, to allow TLS 1.2.</source>
        <translation>Pida a quien administra el servidor, o el proxy intermedio, que permita TLS 1.2.</translation>
    </message>
    <message>
        <source>Check the base URL and the proxy; then show this to whoever runs the server.</source>
        <translation>Compruebe la URL base y el proxy; después, muestre esto a quien administra el servidor.</translation>
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
        <translation>¿Qué significa esto?</translation>
    </message>
</context>
<context>
    <name>Latchkey::ViolationText</name>
    <message>
        <source>a space</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>una tabulación</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un salto de línea</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>un carácter invisible (%1)</translation>
    </message>
    <message>
        <source>The name cannot be empty.</source>
        <translation>El nombre no puede quedar vacío.</translation>
    </message>
    <message>
        <source>The value cannot be empty.</source>
        <translation>El valor no puede quedar vacío.</translation>
    </message>
    <message>
        <source>The name has %1 characters; at most %2 are allowed.</source>
        <translation>El nombre tiene %1 caracteres; se permiten %2 como máximo.</translation>
    </message>
    <message>
        <source>The description has %1 characters; at most %2 are allowed.</source>
        <translation>La descripción tiene %1 caracteres; se permiten %2 como máximo.</translation>
    </message>
    <message>
        <source>Character %1 is only half a character and cannot be sent.</source>
        <translation>El carácter %1 es solo medio carácter y no se puede enviar.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Character %1 is %2. Allowed are A–Z, a–z, 0–9 and _ - / .</source>
        <translation>El carácter %1 es %2. Se permiten A–Z, a–z, 0–9 y _ - / .</translation>
    </message>
</context>
<context>
    <name>Latchkey::Workspace</name>
    <message>
        <source>Asking the server whose the key is…</source>
        <translation>Preguntando al servidor de quién es la clave…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WorkspaceActions</name>
    <message>
        <source>&amp;New secret…</source>
        <translation>Secreto &amp;nuevo…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Rotate &amp;many…</source>
        <translation>&amp;Rotar varios…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard edits</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy connection refused</source>
        <translation>Conexión rechazada por el proxy</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Conexión al proxy rechazada</translation>
    </message>
</context>
</TS>
